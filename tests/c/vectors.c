/*
 * Runs what it is asked on standard input, and prints what it finds: the shared vectors reach C through it.
 *
 *     scan LANGUAGE ANCHOR LENGTH\n TEXT \n        LANGUAGE and ANCHOR are ISO, or -
 *     stream LANGUAGE ANCHOR CHUNK LENGTH\n TEXT \n        the same scan of a text in chunks of CHUNK bytes
 *     find LANGUAGE QUOTE_LENGTH TEXT_LENGTH PREFIX_LENGTH SUFFIX_LENGTH QUOTE_ANCHOR TEXT_ANCHOR\n QUOTE TEXT PREFIX
 *     SUFFIX \n
 *     compare COUNT\n, and for each document ANCHOR LENGTH\n TEXT \n
 *
 * An answer is a line for each finding, its fields separated by tabs, and a line "end". A point is
 * "year,month,day,second", or empty for none.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "quotidian.h"

static QuotidianScan scan;
static QuotidianSpeeches speeches;
static QuotidianStream stream;
static QuotidianNeedle needle;
static QuotidianText checked;
static uint32_t scratch[QUOTIDIAN_SCRATCH_MAX];
static QuotidianOperation operations[1024];

static void *room(void *memory, size_t bytes)
{
    memory = realloc(memory, bytes ? bytes : 1);
    if (!memory) {
        fprintf(stderr, "no memory\n");
        exit(3);
    }
    return memory;
}

/* Exactly as many bytes as were announced, in a block of that size: valgrind sees a byte read beyond. */
static char *bytes(size_t length)
{
    char *memory = room(NULL, length);
    if (fread(memory, 1, length, stdin) != length) {
        fprintf(stderr, "a request ends early\n");
        exit(3);
    }
    return memory;
}

static void tell(QuotidianStatus status, const QuotidianProblem *problem)
{
    char sentence[256];
    quotidian_problem_message(problem, sentence, sizeof sentence);
    printf("%s\t%d\t%s\n", status == QUOTIDIAN_STATUS_OK ? "passed" : "failed", (int)problem->status, sentence);
}

/* An item of the scan that is a problem. */
static void passed(const QuotidianProblem *problem)
{
    const char *kind = problem->limit;
    if (problem->status == QUOTIDIAN_STATUS_NO_SUCH_DAY)
        kind = "NO_SUCH_DAY";
    printf("passed\t%s\t%zu\t%zu\n", kind, problem->span.start, problem->span.end);
}

static void point(const QuotidianPoint *at)
{
    if (at->month)
        printf("\t%d,%d,%d,%ld", at->year, at->month, at->day, (long)at->second);
    else
        printf("\t");
}

static void date(const QuotidianDate *found)
{
    int i;
    printf("date\t%lu\t%lu\t%s\t%s\t%s\t%s", (unsigned long)found->span.start, (unsigned long)found->span.end,
           quotidian_type_name(found->type), found->value, quotidian_modifier_name(found->modifier),
           quotidian_voice_name(found->voice));
    point(&found->from);
    point(&found->to);
    printf("\t");
    for (i = 0; i < found->readings_written; i++)
        printf("%s%s", i ? " " : "", found->readings[i].value);
    printf("\n");
}

static void span(const QuotidianSpan *found)
{
    printf("\t%lu\t%lu", (unsigned long)found->start, (unsigned long)found->end);
}

static int same(const QuotidianSpan *a, const QuotidianSpan *b)
{
    return a->start == b->start && a->end == b->end;
}

/* The cursor without dates must find the same, but for the day. */
static void compare_speeches(QuotidianQuotation *kept, const QuotidianQuotation *found)
{
    if (quotidian_speeches_speaker(&speeches, kept) != QUOTIDIAN_STATUS_OK)
        exit(3);
    if (!same(&kept->span, &found->span) || !same(&kept->speaker, &found->speaker) || !same(&kept->name, &found->name)
        || !same(&kept->cue, &found->cue) || kept->group != found->group || kept->rule != found->rule
        || kept->kind != found->kind || kept->person != found->person)
        printf("different\n");
}

static void quotation(const QuotidianQuotation *found)
{
    printf("quote");
    span(&found->span);
    span(&found->content);
    printf("\t%s\t%d\t%lu\t%d", quotidian_kind_name(found->kind), found->depth, (unsigned long)found->group,
           found->repaired);
    span(&found->speaker);
    span(&found->name);
    span(&found->cue);
    printf("\t%s\t%s\t%s\t%s\t%d\t%d\t%s\n", found->said_on.value, quotidian_rule_name(found->rule),
           quotidian_confidence_name(found->confidence), quotidian_cue_class_name(found->cue_class), found->negated,
           found->questioned, quotidian_form_name(found->form));
}

/* The quotations of a scan once more, by the cursor without dates. */
static void run_speeches(uint32_t language, const char *text, size_t length, const QuotidianQuotation *found, size_t count)
{
    QuotidianItem item;
    QuotidianQuotation *kept = room(NULL, count * sizeof *kept);
    size_t given = 0, i;
    quotidian_speeches_init(&speeches, language);
    quotidian_speeches_set_indirect(&speeches, 1);
    while (quotidian_speeches_next(&speeches, text, length, &item) == QUOTIDIAN_STATUS_OK)
        if (item.tag == QUOTIDIAN_TAG_QUOTATION && given++ < count)
            kept[given - 1] = item.as.quotation;
    if (given != count)
        printf("different\n");
    for (i = 0; i < given && i < count; i++)
        compare_speeches(&kept[i], &found[i]);
    free(kept);
}

/* Dates are printed as they come, quotations at the end, when the fullest names are known. */
static void run_scan(const char *code, const char *iso, const char *text, size_t length)
{
    QuotidianAnchor anchor;
    QuotidianItem item;
    QuotidianMarks marks;
    QuotidianProblem problem;
    QuotidianQuotation *quotations = NULL;
    size_t count = 0, i;
    int dated = strcmp(iso, "-") != 0;
    QuotidianStatus status = QUOTIDIAN_STATUS_OK;
    uint32_t language = strcmp(code, "-") ? quotidian_language_named(code, strlen(code))
                                         : quotidian_language_of(text, length);
    if (dated && (status = quotidian_anchor_parse(iso, strlen(iso), &anchor, &problem)) != QUOTIDIAN_STATUS_OK) {
        tell(status, &problem);
        return;
    }
    if ((status = quotidian_marks_of(language, text, length, &marks, &problem)) != QUOTIDIAN_STATUS_OK) {
        tell(status, &problem);
        return;
    }
    printf("marks\t%s\t%s\t%s\n", quotidian_first_level_name(marks.first), quotidian_style_name(marks.style),
           quotidian_confidence_name(marks.confidence));
    status = quotidian_scan_init(&scan, language, dated ? &anchor : NULL);
    quotidian_scan_set_indirect(&scan, 1);
    while (status == QUOTIDIAN_STATUS_OK) {
        status = quotidian_scan_next(&scan, text, length, &item);
        if (status == QUOTIDIAN_STATUS_END)
            break;
        if (item.tag == QUOTIDIAN_TAG_PROBLEM && status == QUOTIDIAN_STATUS_OK) {
            passed(&item.as.problem);
        } else if (item.tag == QUOTIDIAN_TAG_PROBLEM) {
            tell(status, &item.as.problem);
        } else if (item.tag == QUOTIDIAN_TAG_DATE) {
            date(&item.as.date);
        } else {
            quotations = room(quotations, (count + 1) * sizeof *quotations);
            quotations[count++] = item.as.quotation;
        }
    }
    for (i = 0; i < count; i++) {
        if (quotidian_scan_speaker(&scan, &quotations[i]) != QUOTIDIAN_STATUS_OK)
            exit(3);
        quotation(&quotations[i]);
    }
    run_speeches(language, text, length, quotations, count);
    free(quotations);
}

/* Takes the items out of the stream: dates are printed, quotations kept. */
static QuotidianStatus take_out(QuotidianQuotation **quotations, size_t *count)
{
    QuotidianItem item;
    QuotidianStatus status;
    while ((status = quotidian_stream_next(&stream, &item)) == QUOTIDIAN_STATUS_OK) {
        if (item.tag == QUOTIDIAN_TAG_PROBLEM) {
            passed(&item.as.problem);
        } else if (item.tag == QUOTIDIAN_TAG_DATE) {
            date(&item.as.date);
        } else {
            *quotations = room(*quotations, (*count + 1) * sizeof **quotations);
            (*quotations)[(*count)++] = item.as.quotation;
        }
    }
    if (status != QUOTIDIAN_STATUS_END)
        tell(status, &item.as.problem);
    return status;
}

/* Each chunk is given in a block of its size, which is gone before the items are taken out. */
static size_t push(const char *text, size_t length)
{
    char *chunk = room(NULL, length);
    size_t taken;
    memcpy(chunk, text, length);
    if (quotidian_stream_push(&stream, chunk, length, &taken) != QUOTIDIAN_STATUS_OK || (length && !taken))
        exit(3);
    free(chunk);
    return taken;
}

static void run_stream(const char *code, const char *iso, size_t chunk, const char *text, size_t length)
{
    QuotidianAnchor anchor;
    QuotidianProblem problem;
    QuotidianQuotation *quotations = NULL;
    size_t count = 0, at = 0, i;
    int dated = strcmp(iso, "-") != 0;
    uint32_t language = strcmp(code, "-") ? quotidian_language_named(code, strlen(code))
                                         : quotidian_language_of(text, length);
    QuotidianStatus status = dated ? quotidian_anchor_parse(iso, strlen(iso), &anchor, &problem) : QUOTIDIAN_STATUS_OK;
    if (status != QUOTIDIAN_STATUS_OK) {
        tell(status, &problem);
        return;
    }
    quotidian_stream_init(&stream, language, dated ? &anchor : NULL);
    quotidian_stream_set_indirect(&stream, 1);
    do {
        at += push(text + at, length - at < chunk ? length - at : chunk);
        if (at == length)
            quotidian_stream_finish(&stream);
    } while (take_out(&quotations, &count) == QUOTIDIAN_STATUS_END && at < length);
    for (i = 0; i < count; i++) {
        if (quotidian_stream_speaker(&stream, &quotations[i]) != QUOTIDIAN_STATUS_OK)
            exit(3);
        quotation(&quotations[i]);
    }
    free(quotations);
}

static void alterations(uint32_t set)
{
    uint32_t bit;
    for (bit = 1; bit && bit <= set; bit <<= 1)
        if (set & bit)
            printf("%s ", quotidian_alteration_name(bit));
}

/* The same is found where the text was checked before. */
static void same_in_checked(const char *quote, size_t quote_length, const char *text, size_t text_length,
                            const QuotidianContext *context, const QuotidianMatch *before)
{
    static QuotidianOperation again[1024];
    QuotidianMatch found;
    QuotidianStatus status = quotidian_text_init(&checked, text, text_length, NULL);
    size_t i;
    if (status == QUOTIDIAN_STATUS_OK)
        status = quotidian_find_checked(&needle, quote, quote_length, &checked, text, text_length, context, scratch,
                                        quotidian_needle_scratch(&needle), again, sizeof again / sizeof *again, &found,
                                        NULL);
    if (status != QUOTIDIAN_STATUS_OK || found.verdict != before->verdict || found.span.start != before->span.start
        || found.span.end != before->span.end || found.written != before->written || found.places != before->places
        || found.alterations != before->alterations || found.warnings != before->warnings)
        exit(4);
    for (i = 0; i < found.written; i++)
        if (again[i].text.start != operations[i].text.start || again[i].text.end != operations[i].text.end
            || again[i].quote.start != operations[i].quote.start || again[i].change != operations[i].change)
            exit(4);
}

static void run_find(const char *quote, size_t quote_length, const char *text, size_t text_length,
                     const QuotidianContext *context)
{
    QuotidianMatch found;
    QuotidianProblem problem;
    uint32_t bit;
    size_t i;
    QuotidianStatus status =
        quotidian_needle_init(&needle, context->language, quote, quote_length, &problem);
    if (status == QUOTIDIAN_STATUS_OK)
        status = quotidian_find_in_context(&needle, quote, quote_length, text, text_length, context, scratch,
                                           quotidian_needle_scratch(&needle), operations,
                                           sizeof operations / sizeof *operations, &found, &problem);
    if (status == QUOTIDIAN_STATUS_OK)
        same_in_checked(quote, quote_length, text, text_length, context, &found);
    if (status != QUOTIDIAN_STATUS_OK) {
        tell(status, &problem);
        return;
    }
    printf("match\t%s", quotidian_verdict_name(found.verdict));
    span(&found.span);
    printf("\t%lu\t", (unsigned long)found.places);
    alterations(found.alterations);
    printf("\t");
    for (bit = 1; bit && bit <= found.warnings; bit <<= 1)
        if (found.warnings & bit)
            printf("%s ", quotidian_warning_name(bit));
    printf("\n");
    for (i = 0; i < found.written; i++) {
        printf("step\t%s", quotidian_change_name(operations[i].change));
        span(&operations[i].quote);
        span(&operations[i].text);
        printf("\t%s\t%d\n", quotidian_alteration_name(operations[i].alteration), (int)operations[i].same_day);
    }
}

static void *compared(const QuotidianDocument *documents, size_t count, size_t *size, QuotidianRecord *record)
{
    void *memory = NULL;
    QuotidianProblem problem;
    QuotidianStatus status;
    *size = 0;
    while ((status = quotidian_compare(QUOTIDIAN_LANGUAGE_ENGLISH, documents, count, memory, *size, record, &problem))
           == QUOTIDIAN_STATUS_ROOM) {
        *size = problem.needed;
        memory = room(memory, *size);
    }
    if (status == QUOTIDIAN_STATUS_OK)
        return memory;
    tell(status, &problem);
    free(memory);
    return NULL;
}

static void utterances(const void *memory, size_t size)
{
    QuotidianUtterance utterance;
    QuotidianVersion version;
    size_t i, j;
    for (i = 0; quotidian_record_utterance(memory, size, i, &utterance) == QUOTIDIAN_STATUS_OK; i++) {
        printf("utterance\t%lu", (unsigned long)utterance.speaker_document);
        span(&utterance.speaker);
        printf("\t%s\t%d\t%lu\t%lu\n", utterance.said_on, utterance.is_part, (unsigned long)utterance.part_of,
               (unsigned long)utterance.fullest);
        for (j = utterance.first; j < utterance.first + utterance.count; j++) {
            if (quotidian_record_version(memory, size, j, &version) != QUOTIDIAN_STATUS_OK)
                exit(3);
            printf("version\t%lu", (unsigned long)version.document);
            span(&version.span);
            printf("\t%d\t%s\t", version.quoted, quotidian_verdict_name(version.verdict));
            alterations(version.alterations);
            printf("\n");
        }
    }
}

static void days(const void *memory, size_t size)
{
    QuotidianDay day;
    QuotidianMention mention;
    size_t i, j;
    for (i = 0; quotidian_record_day(memory, size, i, &day) == QUOTIDIAN_STATUS_OK; i++) {
        printf("day\t%s", day.value);
        point(&day.from);
        point(&day.to);
        printf("\n");
        for (j = day.first; j < day.first + day.count; j++) {
            if (quotidian_record_mention(memory, size, j, &mention) != QUOTIDIAN_STATUS_OK)
                exit(3);
            printf("mention\t%lu", (unsigned long)mention.document);
            span(&mention.span);
            printf("\t%d\n", mention.completed);
        }
    }
}

static void run_compare(size_t count)
{
    QuotidianDocument *documents = room(NULL, count * sizeof *documents);
    QuotidianAnchor *anchors = room(NULL, count * sizeof *anchors);
    QuotidianRecord record;
    QuotidianProblem problem;
    QuotidianStatus status = QUOTIDIAN_STATUS_OK;
    char line[64], iso[64];
    unsigned long length;
    void *memory;
    size_t size, i;
    for (i = 0; i < count; i++) {
        if (!fgets(line, sizeof line, stdin) || sscanf(line, "%63s %lu", iso, &length) != 2)
            exit(3);
        documents[i].text = bytes(length);
        documents[i].length = length;
        documents[i].anchor = strcmp(iso, "-") ? &anchors[i] : NULL;
        if (status == QUOTIDIAN_STATUS_OK && documents[i].anchor)
            status = quotidian_anchor_parse(iso, strlen(iso), &anchors[i], &problem);
        getchar();
    }
    if (status != QUOTIDIAN_STATUS_OK) {
        tell(status, &problem);
    } else if ((memory = compared(documents, count, &size, &record))) {
        utterances(memory, size);
        days(memory, size);
        free(memory);
    }
    for (i = 0; i < count; i++)
        free((void *)documents[i].text);
    free(documents);
    free(anchors);
}

/* Reads the texts of a request to find, and finds. */
static void run_find_in_context(const char *language, const unsigned long *lengths, const char *quote_iso,
                                const char *text_iso)
{
    char *parts[4];
    QuotidianAnchor anchors[2];
    QuotidianContext context;
    QuotidianProblem problem;
    QuotidianStatus status = QUOTIDIAN_STATUS_OK;
    size_t i;
    for (i = 0; i < 4; i++)
        parts[i] = bytes(lengths[i]);
    getchar();
    memset(&context, 0, sizeof context);
    context.prefix = parts[2];
    context.prefix_length = lengths[2];
    context.suffix = parts[3];
    context.suffix_length = lengths[3];
    context.language = quotidian_language_named(language, strlen(language));
    if (strcmp(quote_iso, "-")) {
        context.quote_anchor = &anchors[0];
        status = quotidian_anchor_parse(quote_iso, strlen(quote_iso), &anchors[0], &problem);
    }
    if (status == QUOTIDIAN_STATUS_OK && strcmp(text_iso, "-")) {
        context.text_anchor = &anchors[1];
        status = quotidian_anchor_parse(text_iso, strlen(text_iso), &anchors[1], &problem);
    }
    if (status == QUOTIDIAN_STATUS_OK)
        run_find(parts[0], lengths[0], parts[1], lengths[1], &context);
    else
        tell(status, &problem);
    for (i = 0; i < 4; i++)
        free(parts[i]);
}

int main(void)
{
    char line[256], language[64], code[64], iso[64];
    unsigned long first, chunk, lengths[4];
    while (fgets(line, sizeof line, stdin)) {
        if (sscanf(line, "scan %63s %63s %lu", code, iso, &first) == 3) {
            char *text = bytes(first);
            getchar();
            run_scan(code, iso, text, first);
            free(text);
        } else if (sscanf(line, "stream %63s %63s %lu %lu", code, iso, &chunk, &first) == 4) {
            char *text = bytes(first);
            getchar();
            run_stream(code, iso, chunk, text, first);
            free(text);
        } else if (sscanf(line, "find %63s %lu %lu %lu %lu %63s %63s", language, &lengths[0], &lengths[1], &lengths[2],
                          &lengths[3], code, iso) == 7) {
            run_find_in_context(language, lengths, code, iso);
        } else if (sscanf(line, "compare %lu", &first) == 1) {
            run_compare(first);
        } else {
            fprintf(stderr, "no request: %s", line);
            return 2;
        }
        printf("end\n");
        fflush(stdout);
    }
    return 0;
}
