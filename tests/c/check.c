/* Checks quotations against a speech: the verdict, the place, and word by word what was done to it. */
#include <stdio.h>
#include <string.h>

#include "quotidian.h"

static const char SPEECH[] = "We did not sell the orchard, and we will plant forty new trees there before the end of the year.";
static const char *const QUOTES[] = {
    "we will plant forty new trees there",
    "We will plant 40 new trees there \xe2\x80\xa6 before the end of the year",
    "We did sell the orchard, and we will plant fifty new trees there",
    "The orchard was never ours to begin with",
};

static void print(const char *before, const char *text, QuotidianSpan span, const char *after)
{
    printf("%s%.*s%s", before, (int)(span.end - span.start), text + span.start, after);
}

static void print_operation(const char *quote, const QuotidianOperation *operation)
{
    printf(" ");
    if (operation->change == QUOTIDIAN_CHANGE_EQUAL)
        print("", quote, operation->quote, "");
    if (operation->change == QUOTIDIAN_CHANGE_DELETE || operation->change == QUOTIDIAN_CHANGE_REPLACE)
        print("[-", SPEECH, operation->text, "-]");
    if (operation->change == QUOTIDIAN_CHANGE_INSERT || operation->change == QUOTIDIAN_CHANGE_REPLACE)
        print("{+", quote, operation->quote, "+}");
    if (operation->alteration)
        printf("(%s)", quotidian_alteration_name(operation->alteration));
}

static QuotidianStatus check(const QuotidianText *speech, const char *quote)
{
    static QuotidianNeedle needle;
    static QuotidianOperation operations[64];
    static uint32_t scratch[QUOTIDIAN_SCRATCH_MAX];
    QuotidianMatch found;
    size_t i;
    QuotidianStatus status = quotidian_needle_init(&needle, QUOTIDIAN_LANGUAGE_ENGLISH, quote, strlen(quote), NULL);
    if (status == QUOTIDIAN_STATUS_OK)
        status = quotidian_find_checked(&needle, quote, strlen(quote), speech, SPEECH, strlen(SPEECH), NULL, scratch,
                                        QUOTIDIAN_SCRATCH_MAX, operations, 64, &found, NULL);
    if (status != QUOTIDIAN_STATUS_OK)
        return status;
    printf("%s, bytes %zu to %zu:", quotidian_verdict_name(found.verdict), found.span.start, found.span.end);
    for (i = 0; i < found.written; i++)
        print_operation(quote, &operations[i]);
    printf("%s\n", found.more ? " and more" : "");
    return status;
}

int main(void)
{
    QuotidianText speech; /* that it is UTF-8: checked once, for all of them */
    QuotidianStatus status = quotidian_text_init(&speech, SPEECH, strlen(SPEECH), NULL);
    for (size_t i = 0; status == QUOTIDIAN_STATUS_OK && i < sizeof QUOTES / sizeof *QUOTES; i++)
        status = check(&speech, QUOTES[i]);
    return status != QUOTIDIAN_STATUS_OK;
}
