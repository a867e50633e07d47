/* Who said what in an article, and when, in C on a Cortex-M4 without an operating system: it links the archive and nothing else.
   Prints by semihosting, and ends with the status 0 where the article has what it should. */
#include <stddef.h>
#include <stdint.h>

#include "quotidian.h"

static const char ARTICLE[] =
    "SALTMERE, March 12, 2024 \xe2\x80\x94 The bridge will stay shut until Friday, harbour master Ruth Abelard said.\n\n"
    "\xe2\x80\x9cWe found a crack in the main bearing, and I will not send a school bus across it,\xe2\x80\x9d Abelard said"
    " on Monday.\n\n\xe2\x80\x9cNobody told us anything,\xe2\x80\x9d said Tom Okoro, who runs the bakery.\n";
static const char CLAIM[] = "We found a crack in the main bearing, and I will send a school bus across it";

static QuotidianScan scan;
static QuotidianNeedle needle;
static uint32_t scratch[QUOTIDIAN_SCRATCH_MAX];

/* Asks the debugger for something (Arm's semihosting). */
static intptr_t ask(intptr_t what, const void *with)
{
    register intptr_t answer __asm__("r0") = what;
    register const void *argument __asm__("r1") = with;
    __asm__ volatile("bkpt 0xab" : "+r"(answer) : "r"(argument) : "memory");
    return answer;
}

static void print(const char *text, size_t length)
{
    for (size_t at = 0; at < length; at++)
        ask(0x03, &text[at]);
}

static size_t length_of(const char *text)
{
    size_t length = 0;
    while (text[length])
        length++;
    return length;
}

static void line(const char *what, const char *text, QuotidianSpan span, const char *more)
{
    print(what, length_of(what));
    print(text + span.start, span.end - span.start);
    print(" ", 1);
    print(more, length_of(more));
    print("\n", 1);
}

static QuotidianStatus list(size_t length)
{
    QuotidianAnchor anchor;
    QuotidianItem item;
    QuotidianStatus status = quotidian_anchor_parse("2024-03-12", 10, &anchor, NULL);
    if (status == QUOTIDIAN_STATUS_OK)
        status = quotidian_scan_init(&scan, QUOTIDIAN_LANGUAGE_ENGLISH, &anchor);
    while (status == QUOTIDIAN_STATUS_OK
           && (status = quotidian_scan_next(&scan, ARTICLE, length, &item)) == QUOTIDIAN_STATUS_OK) {
        if (item.tag == QUOTIDIAN_TAG_QUOTATION) {
            line("quotation ", ARTICLE, item.as.quotation.span, item.as.quotation.said_on.value);
            line("  speaker ", ARTICLE, item.as.quotation.name, "");
        } else if (item.tag == QUOTIDIAN_TAG_DATE) {
            line("date ", ARTICLE, item.as.date.span, item.as.date.value);
        }
    }
    return status;
}

static int passed(void)
{
    QuotidianMatch found;
    size_t length = length_of(ARTICLE), claim = length_of(CLAIM);
    if (list(length) != QUOTIDIAN_STATUS_END
        || quotidian_needle_init(&needle, QUOTIDIAN_LANGUAGE_ENGLISH, CLAIM, claim, NULL) != QUOTIDIAN_STATUS_OK
        || quotidian_find(&needle, CLAIM, claim, ARTICLE, length, scratch, QUOTIDIAN_SCRATCH_MAX, NULL, 0, &found,
                          NULL) != QUOTIDIAN_STATUS_OK)
        return 0;
    line("found ", ARTICLE, found.span, quotidian_verdict_name(found.verdict));
    return (found.alterations & QUOTIDIAN_ALTERATION_NEGATION) != 0;
}

extern uint32_t bss_start[], bss_end[], stack_top[];

void reset(void)
{
    for (uint32_t *at = bss_start; at < bss_end; at++)
        *at = 0;
    /* ADP_Stopped_ApplicationExit, or a run-time error. */
    ask(0x18, passed() ? (const void *)0x20026 : (const void *)0x20023);
    for (;;) {
    }
}

__attribute__((section(".vectors"), used)) static const void *const VECTORS[] = {stack_top, (const void *)reset};
