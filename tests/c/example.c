/* Lists who said what in a report, the days that it names, and how a sentence stands to it. */
#include <stdio.h>
#include <string.h>

#include "quotidian.h"

static const char REPORT[] =
    "ORRISPORT, March 9 \xe2\x80\x94 \xe2\x80\x9cWe will not close the ferry before the bridge is open,\xe2\x80\x9d"
    " Harbor Commissioner Nora Vance said on Monday. \xe2\x80\x9cNobody will be left on the island,\xe2\x80\x9d she"
    " added. The council votes on March 12.\n";
static const char CLAIM[] = "We will close the ferry before the bridge is open";

static void print(const char *what, const char *text, QuotidianSpan span)
{
    printf("%s%.*s", what, (int)(span.end - span.start), text + span.start);
}

static QuotidianStatus list(const char *text, size_t length, const QuotidianAnchor *anchor)
{
    static QuotidianScan scan;
    QuotidianItem item;
    QuotidianStatus status = quotidian_scan_init(&scan, QUOTIDIAN_LANGUAGE_ENGLISH, anchor);
    while (status == QUOTIDIAN_STATUS_OK
           && (status = quotidian_scan_next(&scan, text, length, &item)) == QUOTIDIAN_STATUS_OK) {
        if (item.tag == QUOTIDIAN_TAG_QUOTATION) {
            const QuotidianQuotation *quotation = &item.as.quotation;
            print("", text, quotation->span);
            print("\n    speaker: ", text, quotation->speaker);
            print(", that is ", text, quotation->name);
            printf("; on: %s\n", *quotation->said_on.value ? quotation->said_on.value : "not told");
        } else if (item.tag == QUOTIDIAN_TAG_DATE) {
            print("", text, item.as.date.span);
            printf(" = %s (%s)\n", item.as.date.value, quotidian_voice_name(item.as.date.voice));
        }
    }
    return status == QUOTIDIAN_STATUS_END ? QUOTIDIAN_STATUS_OK : status;
}

static QuotidianStatus check(const char *claim, const char *text, QuotidianMatch *found, QuotidianProblem *problem)
{
    static QuotidianNeedle needle;
    static uint32_t scratch[QUOTIDIAN_SCRATCH_MAX];
    QuotidianStatus status =
        quotidian_needle_init(&needle, QUOTIDIAN_LANGUAGE_ENGLISH, claim, strlen(claim), problem);
    return status ? status : quotidian_find(&needle, claim, strlen(claim), text, strlen(text), scratch,
                                            QUOTIDIAN_SCRATCH_MAX, NULL, 0, found, problem);
}

int main(void)
{
    QuotidianAnchor anchor;
    QuotidianMatch found;
    if (quotidian_anchor_parse("2027-03-09", 10, &anchor, NULL) || list(REPORT, strlen(REPORT), &anchor)
        || check(CLAIM, REPORT, &found, NULL))
        return 1;
    printf("\"%s\": %s%s\n", CLAIM, quotidian_verdict_name(found.verdict),
           found.alterations & QUOTIDIAN_ALTERATION_NEGATION ? " (a negation)" : "");
    return 0;
}
