/* Calls that a program should not make: each gets a status, none a crash. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "quotidian.h"

static int failed;

#define CHECK(condition) \
    do { \
        if (!(condition)) { \
            printf("hostile.c:%d: %s\n", __LINE__, #condition); \
            failed = 1; \
        } \
    } while (0)

static QuotidianScan scan;
static QuotidianSpeeches speeches;
static QuotidianDates dates;
static QuotidianNeedle needle;
static QuotidianText checked;
static QuotidianItem item;
static QuotidianMatch found;
static QuotidianProblem problem;
static uint32_t scratch[QUOTIDIAN_SCRATCH_MAX];

static const char TEXT[] = "\xe2\x80\x9cYes,\xe2\x80\x9d she said.";
#define LENGTH (sizeof TEXT - 1)

static int says(const char *expected)
{
    char sentence[256];
    size_t length = quotidian_problem_message(&problem, sentence, sizeof sentence);
    if (length == strlen(expected) + 1 && strcmp(sentence, expected) == 0)
        return 1;
    printf("the message is: %s\n", sentence);
    return 0;
}

static void sizes(void)
{
    CHECK(sizeof(QuotidianScan) == QUOTIDIAN_SCAN_SIZE);
    CHECK(sizeof(QuotidianSpeeches) == QUOTIDIAN_SPEECHES_SIZE);
    CHECK(sizeof(QuotidianStream) == QUOTIDIAN_STREAM_SIZE);
    CHECK(sizeof(QuotidianDates) == QUOTIDIAN_DATES_SIZE);
    CHECK(sizeof(QuotidianNeedle) == QUOTIDIAN_NEEDLE_SIZE);
    CHECK(sizeof(QuotidianText) == QUOTIDIAN_TEXT_SIZE);
    CHECK(sizeof(((QuotidianDate *)0)->value) == QUOTIDIAN_VALUE_BYTES);
    CHECK(sizeof(QuotidianRule) == 1 && sizeof(QuotidianConfidence) == 1 && sizeof(QuotidianCueClass) == 1);
    CHECK(sizeof(QuotidianStatus) == 4 && sizeof(QuotidianTag) == 4 && sizeof(QuotidianKind) == 1);
}

static void versions(void)
{
    CHECK(quotidian_abi_check(QUOTIDIAN_ABI_MAJOR, QUOTIDIAN_ABI_MINOR) == QUOTIDIAN_STATUS_OK);
    CHECK(quotidian_abi_check(QUOTIDIAN_ABI_MAJOR, 0) == QUOTIDIAN_STATUS_OK);
    CHECK(quotidian_abi_check(QUOTIDIAN_ABI_MAJOR, QUOTIDIAN_ABI_MINOR + 1) == QUOTIDIAN_STATUS_ABI);
    CHECK(quotidian_abi_check(QUOTIDIAN_ABI_MAJOR - 1, 0) == QUOTIDIAN_STATUS_ABI);
    CHECK(quotidian_abi_check(QUOTIDIAN_ABI_MAJOR + 1, 0) == QUOTIDIAN_STATUS_ABI);
    CHECK(quotidian_abi_major() == QUOTIDIAN_ABI_MAJOR && quotidian_abi_minor() == QUOTIDIAN_ABI_MINOR);
}

static void names(void)
{
    CHECK(strcmp(quotidian_kind_name(QUOTIDIAN_KIND_INDIRECT), "indirect") == 0);
    CHECK(strcmp(quotidian_kind_name(QUOTIDIAN_KIND_OTHER), "unknown") == 0);
    CHECK(strcmp(quotidian_kind_name(UINT32_MAX), "unknown") == 0);
    CHECK(strcmp(quotidian_rule_name(QUOTIDIAN_RULE_GOES_ON), "goes_on") == 0);
    CHECK(strcmp(quotidian_rule_name(QUOTIDIAN_RULE_NONE), "none") == 0);
    CHECK(strcmp(quotidian_rule_name(QUOTIDIAN_RULE_LABEL + 1), "unknown") == 0);
    CHECK(strcmp(quotidian_rule_name(QUOTIDIAN_RULE_OTHER), "unknown") == 0);
    CHECK(strcmp(quotidian_confidence_name(QUOTIDIAN_CONFIDENCE_HIGH), "high") == 0);
    CHECK(strcmp(quotidian_confidence_name(UINT32_MAX), "unknown") == 0);
    CHECK(strcmp(quotidian_cue_class_name(QUOTIDIAN_CUE_CLASS_NONE), "") == 0);
    CHECK(strcmp(quotidian_cue_class_name(QUOTIDIAN_CUE_CLASS_NOUN), "noun") == 0);
    CHECK(strcmp(quotidian_cue_class_name(QUOTIDIAN_CUE_CLASS_NOUN + 1), "unknown") == 0);
    CHECK(strcmp(quotidian_form_name(QUOTIDIAN_FORM_TRANSCRIPT), "transcript") == 0);
    CHECK(strcmp(quotidian_form_name(QUOTIDIAN_FORM_OTHER), "unknown") == 0);
    CHECK(strcmp(quotidian_first_level_name(QUOTIDIAN_FIRST_LEVEL_NONE), "") == 0);
    CHECK(strcmp(quotidian_first_level_name(QUOTIDIAN_FIRST_LEVEL_CORNER), "corner") == 0);
    CHECK(strcmp(quotidian_first_level_name(5), "unknown") == 0);
    CHECK(strcmp(quotidian_style_name(QUOTIDIAN_STYLE_MIXED), "mixed") == 0);
    CHECK(strcmp(quotidian_style_name(10), "unknown") == 0);
    CHECK(strcmp(quotidian_voice_name(3), "unknown") == 0);
    CHECK(strcmp(quotidian_type_name(4), "unknown") == 0);
    CHECK(strcmp(quotidian_modifier_name(QUOTIDIAN_MODIFIER_APPROX), "APPROX") == 0);
    CHECK(strcmp(quotidian_modifier_name(13), "unknown") == 0);
    CHECK(strcmp(quotidian_reason_name(UINT32_MAX), "unknown") == 0);
    CHECK(strcmp(quotidian_verdict_name(QUOTIDIAN_VERDICT_ABSENT), "absent") == 0);
    CHECK(strcmp(quotidian_verdict_name(8), "unknown") == 0);
    CHECK(strcmp(quotidian_alteration_name(QUOTIDIAN_ALTERATION_WORD), "word") == 0);
    CHECK(strcmp(quotidian_alteration_name(QUOTIDIAN_ALTERATION_NONE), "") == 0);
    CHECK(strcmp(quotidian_alteration_name(3), "unknown") == 0);
    CHECK(strcmp(quotidian_alteration_name(UINT32_C(1) << 31), "unknown") == 0);
    CHECK(strcmp(quotidian_warning_name(QUOTIDIAN_WARNING_AMBIGUOUS), "ambiguous") == 0);
    CHECK(strcmp(quotidian_warning_name(QUOTIDIAN_WARNING_WEAK_EVIDENCE), "weak_evidence") == 0);
    CHECK(strcmp(quotidian_warning_name(64), "unknown") == 0);
    CHECK(strcmp(quotidian_change_name(4), "unknown") == 0);
    CHECK(strcmp(quotidian_status_message(QUOTIDIAN_STATUS_OK), "done") == 0);
    CHECK(strcmp(quotidian_status_message(-1), "unknown status") == 0);
    CHECK(strcmp(quotidian_status_message(QUOTIDIAN_STATUS_NO_SUCH_DAY), "no calendar has this date") == 0);
    CHECK(strcmp(quotidian_status_message(14), "unknown status") == 0);
}

/* A cursor that has read past the end of another text: it says so, and at which byte it stood. */
static void other_texts(void)
{
    static const char longer[] = "\"Yes.\"\n\n\"No,\" she said on May 4, 2027.\n\n\"Yes.\"\n";
    CHECK(quotidian_scan_init(&scan, 0, NULL) == QUOTIDIAN_STATUS_OK);
    CHECK(quotidian_scan_next(&scan, longer, sizeof longer - 1, &item) == QUOTIDIAN_STATUS_OK);
    CHECK(quotidian_scan_next(&scan, longer, sizeof longer - 1, &item) == QUOTIDIAN_STATUS_OK);
    CHECK(quotidian_scan_next(&scan, "a", 1, &item) == QUOTIDIAN_STATUS_POSITION);
    CHECK(item.tag == QUOTIDIAN_TAG_PROBLEM && strcmp(item.as.problem.argument, "text") == 0);
    CHECK(quotidian_dates_init(&dates, 0, NULL) == QUOTIDIAN_STATUS_OK);
    CHECK(quotidian_dates_next(&dates, longer, sizeof longer - 1, &item) == QUOTIDIAN_STATUS_OK);
    CHECK(item.tag == QUOTIDIAN_TAG_DATE && strcmp(item.as.date.value, "2027-05-04") == 0);
    CHECK(item.as.date.from.day == 4 && item.as.date.to.day == 5 && item.as.date.from.second == QUOTIDIAN_NO_TIME);
    CHECK(quotidian_dates_next(&dates, "a", 1, &item) == QUOTIDIAN_STATUS_POSITION);
}

static void scans(void)
{
    static QuotidianQuotation quotation;
    char bad[] = "ab\xff" "cd";
    QuotidianAnchor anchor = {{2027, 3, 9, QUOTIDIAN_NO_TIME}, QUOTIDIAN_NO_OFFSET};
    CHECK(quotidian_scan_next(&scan, TEXT, LENGTH, &item) == QUOTIDIAN_STATUS_STATE);
    CHECK(quotidian_scan_init(NULL, QUOTIDIAN_LANGUAGE_ENGLISH, NULL) == QUOTIDIAN_STATUS_NULL);
    CHECK(quotidian_scan_init((QuotidianScan *)((char *)&scan + 1), 0, NULL) == QUOTIDIAN_STATUS_UNALIGNED);
    CHECK(quotidian_scan_speaker(&scan, &quotation) == QUOTIDIAN_STATUS_STATE);
    CHECK(quotidian_scan_init(&scan, 99, NULL) == QUOTIDIAN_STATUS_VALUE);
    CHECK(quotidian_scan_next(&scan, TEXT, LENGTH, &item) == QUOTIDIAN_STATUS_STATE);
    CHECK(quotidian_scan_init(&scan, QUOTIDIAN_LANGUAGE_ENGLISH, &anchor) == QUOTIDIAN_STATUS_OK);
    CHECK(quotidian_scan_speaker(&scan, NULL) == QUOTIDIAN_STATUS_NULL);
    CHECK(quotidian_scan_speaker(&scan, &quotation) == QUOTIDIAN_STATUS_OK && quotation.speaker.end == 0);
    CHECK(quotidian_scan_next(NULL, TEXT, LENGTH, &item) == QUOTIDIAN_STATUS_NULL);
    CHECK(item.tag == QUOTIDIAN_TAG_PROBLEM && strcmp(item.as.problem.argument, "scan") == 0);
    CHECK(quotidian_scan_next(&scan, TEXT, LENGTH, NULL) == QUOTIDIAN_STATUS_NULL);
    CHECK(quotidian_scan_next(&scan, NULL, 1, &item) == QUOTIDIAN_STATUS_NULL);
    CHECK(quotidian_scan_next(&scan, TEXT, (size_t)-1, &item) == QUOTIDIAN_STATUS_LENGTH);
    CHECK(quotidian_scan_next(&scan, NULL, 0, &item) == QUOTIDIAN_STATUS_END);
    CHECK(quotidian_scan_next(&scan, bad, sizeof bad - 1, &item) == QUOTIDIAN_STATUS_UTF8);
    problem = item.as.problem;
    CHECK(problem.span.start == 2 && problem.span.end == 3 && says("text: not UTF-8, at byte 2"));
    CHECK(quotidian_scan_init(&scan, QUOTIDIAN_LANGUAGE_ENGLISH, NULL) == QUOTIDIAN_STATUS_OK);
    CHECK(quotidian_scan_next(&scan, TEXT, LENGTH - 1, &item) == QUOTIDIAN_STATUS_OK);
    CHECK(item.tag == QUOTIDIAN_TAG_QUOTATION && item.as.quotation.span.end == 10);
}

static void languages(void)
{
    static const char german[] = "Die Sitzung ist nicht gestern, sondern auf Montag verschoben.";
    const uint32_t unknown = QUOTIDIAN_LANGUAGE_UNKNOWN;
    CHECK(quotidian_language_named("en", 2) == QUOTIDIAN_LANGUAGE_ENGLISH);
    CHECK(quotidian_language_named("DE", 2) == QUOTIDIAN_LANGUAGE_GERMAN);
    CHECK(quotidian_language_named("tlh", 3) == unknown && quotidian_language_named("e", 1) == unknown);
    CHECK(quotidian_language_named(NULL, 0) == unknown && quotidian_language_named(NULL, 2) == unknown);
    CHECK(quotidian_language_named("en", (size_t)-1) == unknown && quotidian_language_named("\xff", 1) == unknown);
    CHECK(quotidian_language_of(german, sizeof german - 1) == QUOTIDIAN_LANGUAGE_GERMAN);
    CHECK(quotidian_language_of(TEXT, LENGTH) == QUOTIDIAN_LANGUAGE_ENGLISH);
    CHECK(quotidian_language_of(NULL, 0) == QUOTIDIAN_LANGUAGE_ENGLISH);
    CHECK(quotidian_language_of(NULL, 9) == unknown && quotidian_language_of("\xff", 1) == unknown);
    CHECK(quotidian_language_of(TEXT, (size_t)-1) == unknown);
    CHECK(strcmp(quotidian_language_code(QUOTIDIAN_LANGUAGE_GERMAN), "de") == 0);
    CHECK(strcmp(quotidian_language_code(unknown), "unknown") == 0);
    CHECK(quotidian_scan_init(&scan, unknown, NULL) == QUOTIDIAN_STATUS_VALUE);
    CHECK(quotidian_scan_init(&scan, QUOTIDIAN_LANGUAGE_GERMAN + 1, NULL) == QUOTIDIAN_STATUS_VALUE);
    CHECK(quotidian_scan_init(&scan, QUOTIDIAN_LANGUAGE_GERMAN, NULL) == QUOTIDIAN_STATUS_OK);
}

static void marks(void)
{
    QuotidianMarks first;
    CHECK(quotidian_marks_of(0, TEXT, LENGTH, &first, &problem) == QUOTIDIAN_STATUS_OK);
    CHECK(first.first == QUOTIDIAN_FIRST_LEVEL_DOUBLE && first.style == QUOTIDIAN_STYLE_CURLY);
    CHECK(first.confidence == QUOTIDIAN_CONFIDENCE_LOW);
    CHECK(quotidian_marks_of(0, NULL, 0, &first, NULL) == QUOTIDIAN_STATUS_OK);
    CHECK(first.first == QUOTIDIAN_FIRST_LEVEL_NONE && first.style == QUOTIDIAN_STYLE_NONE);
    CHECK(quotidian_marks_of(99, TEXT, LENGTH, &first, &problem) == QUOTIDIAN_STATUS_VALUE);
    CHECK(says("language: number out of range"));
    CHECK(quotidian_marks_of(0, TEXT, LENGTH, NULL, NULL) == QUOTIDIAN_STATUS_NULL);
    CHECK(quotidian_marks_of(0, NULL, 1, &first, NULL) == QUOTIDIAN_STATUS_NULL);
    CHECK(quotidian_marks_of(0, TEXT, (size_t)-1, &first, NULL) == QUOTIDIAN_STATUS_LENGTH);
    CHECK(quotidian_marks_of(0, "\xff", 1, &first, NULL) == QUOTIDIAN_STATUS_UTF8);
}

/* Reports without marks are asked for before the first item, or not at all. */
static void reports(void)
{
    static const char text[] = "She said that it was over.";
    CHECK(quotidian_scan_init(&scan, 99, NULL) == QUOTIDIAN_STATUS_VALUE);
    CHECK(quotidian_scan_set_indirect(&scan, 1) == QUOTIDIAN_STATUS_STATE);
    CHECK(quotidian_scan_set_indirect(NULL, 1) == QUOTIDIAN_STATUS_NULL);
    CHECK(quotidian_scan_init(&scan, 0, NULL) == QUOTIDIAN_STATUS_OK);
    CHECK(quotidian_scan_next(&scan, text, sizeof text - 1, &item) == QUOTIDIAN_STATUS_END);
    CHECK(quotidian_scan_set_indirect(&scan, 1) == QUOTIDIAN_STATUS_STATE);
    CHECK(quotidian_scan_init(&scan, 0, NULL) == QUOTIDIAN_STATUS_OK);
    CHECK(quotidian_scan_set_indirect(&scan, 1) == QUOTIDIAN_STATUS_OK);
    CHECK(quotidian_scan_next(&scan, text, sizeof text - 1, &item) == QUOTIDIAN_STATUS_OK);
    CHECK(item.tag == QUOTIDIAN_TAG_QUOTATION && item.as.quotation.kind == QUOTIDIAN_KIND_INDIRECT);
    CHECK(quotidian_speeches_init(&speeches, 99) == QUOTIDIAN_STATUS_VALUE);
    CHECK(quotidian_speeches_set_indirect(&speeches, 1) == QUOTIDIAN_STATUS_STATE);
    CHECK(quotidian_speeches_set_indirect(NULL, 1) == QUOTIDIAN_STATUS_NULL);
    CHECK(quotidian_speeches_init(&speeches, 0) == QUOTIDIAN_STATUS_OK);
    CHECK(quotidian_speeches_set_indirect(&speeches, 1) == QUOTIDIAN_STATUS_OK);
    CHECK(quotidian_speeches_next(&speeches, text, sizeof text - 1, &item) == QUOTIDIAN_STATUS_OK);
    CHECK(item.tag == QUOTIDIAN_TAG_QUOTATION && item.as.quotation.kind == QUOTIDIAN_KIND_INDIRECT);
    CHECK(quotidian_speeches_set_indirect(&speeches, 0) == QUOTIDIAN_STATUS_STATE);
}

static void speakers(void)
{
    static QuotidianQuotation quotation;
    static const char longer[] = "\"Yes.\"\n\n\"No,\" she said.\n\n\"Yes.\"\n";
    CHECK(quotidian_speeches_next(&speeches, TEXT, LENGTH, &item) == QUOTIDIAN_STATUS_STATE);
    CHECK(quotidian_speeches_speaker(&speeches, &quotation) == QUOTIDIAN_STATUS_STATE);
    CHECK(quotidian_speeches_init(NULL, 0) == QUOTIDIAN_STATUS_NULL);
    CHECK(quotidian_speeches_init((QuotidianSpeeches *)((char *)&speeches + 1), 0) == QUOTIDIAN_STATUS_UNALIGNED);
    CHECK(quotidian_speeches_init(&speeches, 99) == QUOTIDIAN_STATUS_VALUE);
    CHECK(quotidian_speeches_next(&speeches, TEXT, LENGTH, &item) == QUOTIDIAN_STATUS_STATE);
    CHECK(quotidian_speeches_init(&speeches, 0) == QUOTIDIAN_STATUS_OK);
    CHECK(quotidian_scan_next((QuotidianScan *)&speeches, TEXT, LENGTH, &item) == QUOTIDIAN_STATUS_STATE);
    CHECK(quotidian_speeches_speaker(&speeches, NULL) == QUOTIDIAN_STATUS_NULL);
    CHECK(quotidian_speeches_speaker(NULL, &quotation) == QUOTIDIAN_STATUS_NULL);
    CHECK(quotidian_speeches_speaker(&speeches, &quotation) == QUOTIDIAN_STATUS_OK && quotation.speaker.end == 0);
    CHECK(quotidian_speeches_next(NULL, TEXT, LENGTH, &item) == QUOTIDIAN_STATUS_NULL);
    CHECK(item.tag == QUOTIDIAN_TAG_PROBLEM && strcmp(item.as.problem.argument, "speeches") == 0);
    CHECK(quotidian_speeches_next(&speeches, TEXT, LENGTH, NULL) == QUOTIDIAN_STATUS_NULL);
    CHECK(quotidian_speeches_next(&speeches, NULL, 1, &item) == QUOTIDIAN_STATUS_NULL);
    CHECK(quotidian_speeches_next(&speeches, "\xff", 1, &item) == QUOTIDIAN_STATUS_UTF8);
    CHECK(quotidian_speeches_next(&speeches, longer, sizeof longer - 1, &item) == QUOTIDIAN_STATUS_OK);
    CHECK(quotidian_speeches_next(&speeches, longer, sizeof longer - 1, &item) == QUOTIDIAN_STATUS_OK);
    quotation = item.as.quotation;
    CHECK(quotation.speaker.end > 0 && quotation.rule == QUOTIDIAN_RULE_TAIL && !quotation.negated);
    CHECK(quotation.cue_class == QUOTIDIAN_CUE_CLASS_SAY && quotation.said_on.span.end == 0);
    CHECK(quotidian_speeches_speaker(&speeches, &quotation) == QUOTIDIAN_STATUS_OK);
    CHECK(quotidian_speeches_next(&speeches, "a", 1, &item) == QUOTIDIAN_STATUS_POSITION);
}

/* A stream takes bytes until it is told that there are no more. */
static void streams(void)
{
    static QuotidianStream stream;
    static QuotidianQuotation quotation;
    QuotidianAnchor anchor = {{2027, 3, 9, QUOTIDIAN_NO_TIME}, QUOTIDIAN_NO_OFFSET};
    size_t taken = 77;
    CHECK(quotidian_stream_next(&stream, &item) == QUOTIDIAN_STATUS_STATE);
    CHECK(quotidian_stream_push(&stream, TEXT, LENGTH, &taken) == QUOTIDIAN_STATUS_STATE && taken == 77);
    CHECK(quotidian_stream_finish(&stream) == QUOTIDIAN_STATUS_STATE);
    CHECK(quotidian_stream_speaker(&stream, &quotation) == QUOTIDIAN_STATUS_STATE);
    CHECK(quotidian_stream_set_indirect(&stream, 1) == QUOTIDIAN_STATUS_STATE);
    CHECK(quotidian_stream_init(NULL, 0, NULL) == QUOTIDIAN_STATUS_NULL);
    CHECK(quotidian_stream_init((QuotidianStream *)((char *)&stream + 1), 0, NULL) == QUOTIDIAN_STATUS_UNALIGNED);
    CHECK(quotidian_stream_init(&stream, QUOTIDIAN_LANGUAGE_UNKNOWN, NULL) == QUOTIDIAN_STATUS_VALUE);
    CHECK(quotidian_stream_finish(&stream) == QUOTIDIAN_STATUS_STATE);
    CHECK(quotidian_stream_init(&stream, 0, &anchor) == QUOTIDIAN_STATUS_OK);
    CHECK(quotidian_scan_next((QuotidianScan *)&stream, TEXT, LENGTH, &item) == QUOTIDIAN_STATUS_STATE);
    CHECK(quotidian_stream_set_indirect(&stream, 0) == QUOTIDIAN_STATUS_OK);
    CHECK(quotidian_stream_speaker(&stream, &quotation) == QUOTIDIAN_STATUS_OK && quotation.speaker.end == 0);
    CHECK(quotidian_stream_speaker(&stream, NULL) == QUOTIDIAN_STATUS_NULL);
    CHECK(quotidian_stream_push(NULL, TEXT, LENGTH, &taken) == QUOTIDIAN_STATUS_NULL);
    CHECK(quotidian_stream_push(&stream, TEXT, LENGTH, NULL) == QUOTIDIAN_STATUS_NULL);
    CHECK(quotidian_stream_push(&stream, NULL, 1, &taken) == QUOTIDIAN_STATUS_NULL);
    CHECK(quotidian_stream_push(&stream, TEXT, (size_t)-1, &taken) == QUOTIDIAN_STATUS_LENGTH && taken == 77);
    CHECK(quotidian_stream_push(&stream, NULL, 0, &taken) == QUOTIDIAN_STATUS_OK && taken == 0);
    CHECK(quotidian_stream_set_indirect(&stream, 1) == QUOTIDIAN_STATUS_STATE);
    CHECK(quotidian_stream_push(&stream, TEXT, LENGTH, &taken) == QUOTIDIAN_STATUS_OK && taken == LENGTH);
    CHECK(quotidian_stream_next(&stream, &item) == QUOTIDIAN_STATUS_END);
    CHECK(quotidian_stream_next(&stream, NULL) == QUOTIDIAN_STATUS_NULL);
    CHECK(quotidian_stream_next(NULL, &item) == QUOTIDIAN_STATUS_NULL && !strcmp(item.as.problem.argument, "stream"));
    CHECK(quotidian_stream_finish(NULL) == QUOTIDIAN_STATUS_NULL);
    CHECK(quotidian_stream_finish(&stream) == QUOTIDIAN_STATUS_OK);
    CHECK(quotidian_stream_push(&stream, TEXT, 1, &taken) == QUOTIDIAN_STATUS_STATE);
    CHECK(quotidian_stream_next(&stream, &item) == QUOTIDIAN_STATUS_OK && item.as.quotation.span.end == 10);
    CHECK(quotidian_stream_next(&stream, &item) == QUOTIDIAN_STATUS_END);
    CHECK(quotidian_stream_finish(&stream) == QUOTIDIAN_STATUS_OK);
}

/* A stream tells the place of a bad byte from the start of the text, holds no more than it says, and may be moved. */
static void bad_streams(void)
{
    static QuotidianStream stream, moved;
    static char letters[QUOTIDIAN_STREAM_BYTES + 9];
    size_t taken, i;
    memset(letters, 'a', sizeof letters);
    CHECK(quotidian_stream_init(&stream, 0, NULL) == QUOTIDIAN_STATUS_OK);
    CHECK(quotidian_stream_push(&stream, letters, sizeof letters, &taken) == QUOTIDIAN_STATUS_OK);
    CHECK(taken == QUOTIDIAN_STREAM_BYTES);
    CHECK(quotidian_stream_push(&stream, letters, 1, &taken) == QUOTIDIAN_STATUS_OK && taken == 0);
    CHECK(quotidian_stream_next(&stream, &item) == QUOTIDIAN_STATUS_END);
    moved = stream;
    memset(&stream, 0xA5, sizeof stream);
    CHECK(quotidian_stream_push(&moved, "\n\n\xff", 3, &taken) == QUOTIDIAN_STATUS_OK && taken == 3);
    CHECK(quotidian_stream_finish(&moved) == QUOTIDIAN_STATUS_OK);
    for (i = 0; i < 2; i++) {
        CHECK(quotidian_stream_next(&moved, &item) == QUOTIDIAN_STATUS_UTF8);
        CHECK(item.tag == QUOTIDIAN_TAG_PROBLEM && item.as.problem.span.start == QUOTIDIAN_STREAM_BYTES + 2);
    }
}

static void anchors(void)
{
    QuotidianAnchor anchor = {{2027, 13, 9, QUOTIDIAN_NO_TIME}, QUOTIDIAN_NO_OFFSET};
    CHECK(quotidian_scan_init(&scan, 0, &anchor) == QUOTIDIAN_STATUS_VALUE);
    anchor.point.month = 3;
    anchor.point.second = 86400;
    CHECK(quotidian_scan_init(&scan, 0, &anchor) == QUOTIDIAN_STATUS_VALUE);
    anchor.point.second = 86399;
    anchor.offset = 1440;
    CHECK(quotidian_dates_init(&dates, 0, &anchor) == QUOTIDIAN_STATUS_VALUE);
    CHECK(quotidian_dates_next(&dates, TEXT, LENGTH, &item) == QUOTIDIAN_STATUS_STATE);
    anchor.offset = -300;
    CHECK(quotidian_dates_init(&dates, 0, &anchor) == QUOTIDIAN_STATUS_OK);
    CHECK(quotidian_dates_next(&dates, TEXT, LENGTH, &item) == QUOTIDIAN_STATUS_END);
    CHECK(quotidian_anchor_parse("tomorrow", 8, &anchor, &problem) == QUOTIDIAN_STATUS_ANCHOR);
    CHECK(strcmp(problem.argument, "iso") == 0);
    CHECK(quotidian_anchor_parse(NULL, 0, &anchor, NULL) == QUOTIDIAN_STATUS_ANCHOR);
    CHECK(quotidian_anchor_parse("2027-03-09", 10, NULL, NULL) == QUOTIDIAN_STATUS_NULL);
}

static void finds(void)
{
    static const char quote[] = "Yes";
    static char many[4000];
    size_t i, needed;
    CHECK(quotidian_needle_scratch(NULL) == 0 && quotidian_needle_scratch(&needle) == 0);
    CHECK(quotidian_find(&needle, quote, 3, TEXT, LENGTH, scratch, 0, NULL, 0, &found, &problem)
          == QUOTIDIAN_STATUS_STATE);
    CHECK(quotidian_needle_init(&needle, 2, quote, 3, &problem) == QUOTIDIAN_STATUS_VALUE);
    CHECK(quotidian_needle_init(&needle, 0, NULL, 3, &problem) == QUOTIDIAN_STATUS_NULL);
    CHECK(says("quote: NULL where memory is needed"));
    for (i = 0; i < sizeof many; i += 2)
        memcpy(many + i, "a ", 2);
    CHECK(quotidian_needle_init(&needle, 0, many, sizeof many, &problem) == QUOTIDIAN_STATUS_LIMIT);
    CHECK(strcmp(problem.limit, "NEEDLE_WORDS") == 0 && problem.bound == QUOTIDIAN_NEEDLE_WORDS);
    CHECK(quotidian_needle_scratch(&needle) == 0);
    CHECK(quotidian_needle_init(&needle, 0, many, 2 * QUOTIDIAN_NEEDLE_WORDS, NULL) == QUOTIDIAN_STATUS_OK);
    CHECK(quotidian_needle_scratch(&needle) <= QUOTIDIAN_SCRATCH_MAX);
    CHECK(quotidian_needle_init(&needle, 0, quote, 3, NULL) == QUOTIDIAN_STATUS_OK);
    needed = quotidian_needle_scratch(&needle);
    CHECK(needed > 0 && needed <= QUOTIDIAN_SCRATCH_MAX);
    CHECK(quotidian_find(&needle, quote, 3, TEXT, LENGTH, scratch, needed - 1, NULL, 0, &found, &problem)
          == QUOTIDIAN_STATUS_ROOM);
    CHECK(problem.needed == needed && problem.given == needed - 1);
    CHECK(quotidian_find(&needle, quote, 3, TEXT, LENGTH, NULL, needed, NULL, 0, &found, &problem)
          == QUOTIDIAN_STATUS_NULL);
    CHECK(quotidian_find(&needle, quote, 3, TEXT, LENGTH, scratch, needed, NULL, 5, &found, &problem)
          == QUOTIDIAN_STATUS_NULL && says("operations: NULL where memory is needed"));
    CHECK(quotidian_find(&needle, quote, 3, TEXT, LENGTH, scratch, needed, NULL, 0, NULL, &problem)
          == QUOTIDIAN_STATUS_NULL);
    CHECK(quotidian_find(&needle, quote, 3, TEXT, 2, scratch, needed, NULL, 0, &found, &problem)
          == QUOTIDIAN_STATUS_UTF8 && says("text: not UTF-8, at byte 0"));
    CHECK(quotidian_find(&needle, quote, 3, NULL, 0, scratch, needed, NULL, 0, &found, NULL) == QUOTIDIAN_STATUS_OK);
    CHECK(found.verdict == QUOTIDIAN_VERDICT_ABSENT && found.span.start == found.span.end && !found.genuine);
    CHECK(quotidian_find(&needle, quote, 3, TEXT, LENGTH, scratch, needed, NULL, 0, &found, NULL)
          == QUOTIDIAN_STATUS_OK);
    CHECK(found.verdict == QUOTIDIAN_VERDICT_VERBATIM && found.span.start == 3 && found.genuine);
}

/* A context is looked at before anything is found. */
static void contexts(void)
{
    static const char quote[] = "Yes";
    QuotidianAnchor never = {{2027, 13, 9, QUOTIDIAN_NO_TIME}, QUOTIDIAN_NO_OFFSET};
    QuotidianAnchor day = {{2027, 3, 9, QUOTIDIAN_NO_TIME}, QUOTIDIAN_NO_OFFSET};
    QuotidianContext context;
    size_t needed;
    memset(&context, 0, sizeof context);
    CHECK(quotidian_needle_init(&needle, 0, quote, 3, NULL) == QUOTIDIAN_STATUS_OK);
    needed = quotidian_needle_scratch(&needle);
#define FIND() \
    quotidian_find_in_context(&needle, quote, 3, TEXT, LENGTH, &context, scratch, needed, NULL, 0, &found, &problem)
    CHECK(FIND() == QUOTIDIAN_STATUS_OK && found.verdict == QUOTIDIAN_VERDICT_VERBATIM);
    CHECK(found.warnings == QUOTIDIAN_WARNING_WEAK_EVIDENCE);
    context.prefix_length = 1;
    CHECK(FIND() == QUOTIDIAN_STATUS_NULL && says("prefix: NULL where memory is needed"));
    context.prefix_length = 0;
    context.suffix = "\x80";
    context.suffix_length = 1;
    CHECK(FIND() == QUOTIDIAN_STATUS_UTF8 && says("suffix: not UTF-8, at byte 0"));
    context.suffix_length = 0;
    context.quote_anchor = &never;
    CHECK(FIND() == QUOTIDIAN_STATUS_VALUE);
    context.quote_anchor = &day;
    context.language = 7777;
    CHECK(FIND() == QUOTIDIAN_STATUS_OK);
    context.text_anchor = &day;
    CHECK(FIND() == QUOTIDIAN_STATUS_VALUE);
    context.language = QUOTIDIAN_LANGUAGE_ENGLISH;
    CHECK(FIND() == QUOTIDIAN_STATUS_OK && found.verdict == QUOTIDIAN_VERDICT_VERBATIM);
#undef FIND
}

/* A text that was checked is found in as often as wanted, and no other is taken for it. */
static void checked_texts(void)
{
    static const char quote[] = "Yes";
    static char text[400], bad[] = "ab\xff" "cd";
    QuotidianText copy, painted;
    size_t i;
    memset(&painted, 0xA5, sizeof painted);
    memset(text, 'a', sizeof text);
    memcpy(text, TEXT, LENGTH);
    CHECK(quotidian_needle_init(&needle, 0, quote, 3, NULL) == QUOTIDIAN_STATUS_OK);
#define FIND(its, where, length) \
    quotidian_find_checked(&needle, quote, 3, its, where, length, NULL, scratch, QUOTIDIAN_SCRATCH_MAX, NULL, 0, &found, \
                           &problem)
    CHECK(FIND(&checked, text, sizeof text) == QUOTIDIAN_STATUS_STATE && says("checked: struct not initialised"));
    CHECK(FIND(&painted, text, sizeof text) == QUOTIDIAN_STATUS_STATE);
    CHECK(FIND((QuotidianText *)&needle, text, sizeof text) == QUOTIDIAN_STATUS_STATE);
    CHECK(FIND(NULL, text, sizeof text) == QUOTIDIAN_STATUS_NULL && says("checked: NULL where memory is needed"));
    CHECK(FIND((QuotidianText *)((char *)&checked + 1), text, sizeof text) == QUOTIDIAN_STATUS_UNALIGNED);
    CHECK(quotidian_text_init(NULL, text, sizeof text, &problem) == QUOTIDIAN_STATUS_NULL);
    CHECK(quotidian_text_init(&checked, NULL, 1, &problem) == QUOTIDIAN_STATUS_NULL && strcmp(problem.argument, "text") == 0);
    CHECK(quotidian_text_init(&checked, text, (size_t)-1, NULL) == QUOTIDIAN_STATUS_LENGTH);
    CHECK(quotidian_text_init(&checked, text, sizeof text, NULL) == QUOTIDIAN_STATUS_OK);
    for (i = 0; i < 3; i++)
        CHECK(FIND(&checked, text, sizeof text) == QUOTIDIAN_STATUS_OK && found.verdict == QUOTIDIAN_VERDICT_VERBATIM);
    copy = checked;
    CHECK(FIND(&copy, text, sizeof text) == QUOTIDIAN_STATUS_OK && found.span.start == 3);
    CHECK(FIND(&checked, text, sizeof text - 1) == QUOTIDIAN_STATUS_POSITION);
    CHECK(says("text: another text than the one before, at byte 399"));
    CHECK(FIND(&checked, text + 1, sizeof text) == QUOTIDIAN_STATUS_POSITION);
    CHECK(FIND(&checked, NULL, 0) == QUOTIDIAN_STATUS_POSITION);
    CHECK(FIND(&checked, NULL, sizeof text) == QUOTIDIAN_STATUS_NULL);
    CHECK(FIND(&checked, text, (size_t)-1) == QUOTIDIAN_STATUS_LENGTH);
    memset(text, 0xFF, sizeof text); /* another text of the same length at the same place */
    CHECK(FIND(&checked, text, sizeof text) == QUOTIDIAN_STATUS_POSITION);
    CHECK(quotidian_text_init(&checked, bad, sizeof bad - 1, &problem) == QUOTIDIAN_STATUS_UTF8);
    CHECK(problem.span.start == 2 && problem.span.end == 3 && says("text: not UTF-8, at byte 2"));
    CHECK(FIND(&checked, bad, sizeof bad - 1) == QUOTIDIAN_STATUS_STATE);
    CHECK(quotidian_text_init(&checked, NULL, 0, NULL) == QUOTIDIAN_STATUS_OK);
    CHECK(FIND(&checked, NULL, 0) == QUOTIDIAN_STATUS_OK && found.verdict == QUOTIDIAN_VERDICT_ABSENT);
    CHECK(FIND(&checked, text, 0) == QUOTIDIAN_STATUS_OK && found.verdict == QUOTIDIAN_VERDICT_ABSENT);
    CHECK(FIND(&checked, "a", 1) == QUOTIDIAN_STATUS_POSITION);
#undef FIND
}

/* What a call that fails was given for writing is as it was. */
static void untouched(void)
{
    static const char quote[] = "Yes";
    QuotidianOperation before[4], after[4];
    memset(before, 0xA5, sizeof before);
    memcpy(after, before, sizeof before);
    CHECK(quotidian_needle_init(&needle, 0, quote, 3, NULL) == QUOTIDIAN_STATUS_OK);
    CHECK(quotidian_find(&needle, quote, 3, TEXT, LENGTH, scratch, 1, after, 4, &found, NULL) == QUOTIDIAN_STATUS_ROOM);
    CHECK(memcmp(before, after, sizeof before) == 0);
}

/* An array that is too small takes the first operations, and the match says that there are more. */
static void operations(void)
{
    static const char quote[] = "On Mondays we mend the nets and wait for the tide to turn";
    static const char text[] = "She said that on Mondays we do not mend the nets and wait for the tide to turn.";
    QuotidianOperation all[32], some[3];
    size_t i, count;
    CHECK(quotidian_needle_init(&needle, 0, quote, sizeof quote - 1, NULL) == QUOTIDIAN_STATUS_OK);
    CHECK(quotidian_find(&needle, quote, sizeof quote - 1, text, sizeof text - 1, scratch, QUOTIDIAN_SCRATCH_MAX, all,
                         32, &found, NULL) == QUOTIDIAN_STATUS_OK);
    count = found.written;
    CHECK(found.verdict == QUOTIDIAN_VERDICT_ALTERED && !found.genuine && !found.more);
    CHECK(found.alterations & QUOTIDIAN_ALTERATION_NEGATION);
    CHECK(count > 3 && count <= 32);
    CHECK(quotidian_find(&needle, quote, sizeof quote - 1, text, sizeof text - 1, scratch, QUOTIDIAN_SCRATCH_MAX, some,
                         3, &found, NULL) == QUOTIDIAN_STATUS_OK);
    CHECK(found.written == 3 && found.more);
    for (i = 0; i < found.written; i++)
        CHECK(some[i].change == all[i].change && some[i].quote.start == all[i].quote.start
              && some[i].text.end == all[i].text.end && some[i].alteration == all[i].alteration);
}

static void messages(void)
{
    char sentence[12];
    memset(&problem, 0, sizeof problem);
    CHECK(quotidian_problem_message(NULL, sentence, sizeof sentence) == 0);
    CHECK(quotidian_problem_message(&problem, NULL, 0) == 5);
    CHECK(quotidian_problem_message(&problem, NULL, 4) == 0);
    problem.status = 77;
    CHECK(quotidian_problem_message(&problem, sentence, sizeof sentence) == 15);
    CHECK(strcmp(sentence, "unknown sta") == 0);
}

int main(void)
{
    sizes();
    versions();
    names();
    scans();
    speakers();
    languages();
    marks();
    reports();
    other_texts();
    streams();
    bad_streams();
    anchors();
    finds();
    contexts();
    checked_texts();
    untouched();
    operations();
    messages();
    return failed;
}
