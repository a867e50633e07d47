/* Comparing documents: calls that a program should not make, and blocks of memory of every size. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "quotidian.h"

static int failed;

#define CHECK(condition) \
    do { \
        if (!(condition)) { \
            printf("hostile_compare.c:%d: %s\n", __LINE__, #condition); \
            failed = 1; \
        } \
    } while (0)

static const char FIRST[] = "\"The ferry will sail again before the first snow falls,\" said Ana Ruiz, the harbor master,"
                            " on March 4, 2027.";
static const char SECOND[] = "Ms. Ruiz told reporters that \"the ferry will sail again before the first snow.\"";

static QuotidianDocument documents[2];
static QuotidianRecord record;
static QuotidianProblem problem;

static QuotidianStatus compare(void *memory, size_t size)
{
    return quotidian_compare(QUOTIDIAN_LANGUAGE_ENGLISH, documents, 2, memory, size, &record, &problem);
}

static void reset(void)
{
    memset(documents, 0, sizeof documents);
    documents[0].text = FIRST;
    documents[0].length = sizeof FIRST - 1;
    documents[1].text = SECOND;
    documents[1].length = sizeof SECOND - 1;
}

static void arguments(void)
{
    QuotidianAnchor never = {{2027, 2, 40, QUOTIDIAN_NO_TIME}, QUOTIDIAN_NO_OFFSET};
    uint64_t block[4] = {0, 0, 0, 0};
    CHECK(quotidian_compare(7, documents, 2, NULL, 0, &record, &problem) == QUOTIDIAN_STATUS_VALUE);
    CHECK(quotidian_compare(0, NULL, 2, NULL, 0, &record, &problem) == QUOTIDIAN_STATUS_NULL);
    CHECK(quotidian_compare(0, documents, 2, NULL, 64, &record, &problem) == QUOTIDIAN_STATUS_NULL);
    CHECK(quotidian_compare(0, documents, 2, (char *)block + 1, 16, &record, NULL) == QUOTIDIAN_STATUS_UNALIGNED);
    CHECK(quotidian_compare(0, documents, 2, NULL, 0, NULL, &problem) == QUOTIDIAN_STATUS_NULL);
    CHECK(quotidian_compare(0, documents, (size_t)-1, NULL, 0, &record, &problem) == QUOTIDIAN_STATUS_LENGTH);
    documents[1].text = NULL;
    CHECK(compare(NULL, 0) == QUOTIDIAN_STATUS_NULL && problem.document == 1);
    documents[1].text = "ab\xe2\x80";
    documents[1].length = 4;
    CHECK(compare(NULL, 0) == QUOTIDIAN_STATUS_UTF8 && problem.document == 1 && problem.span.start == 2);
    reset();
    documents[0].anchor = &never;
    CHECK(compare(NULL, 0) == QUOTIDIAN_STATUS_VALUE && problem.document == 0);
    reset();
}

static void no_record(void)
{
    QuotidianUtterance utterance;
    QuotidianDay day;
    uint64_t block[64];
    memset(block, 0, sizeof block);
    CHECK(quotidian_record_utterance(NULL, 0, 0, &utterance) == QUOTIDIAN_STATUS_NULL);
    CHECK(quotidian_record_utterance(block, 8, 0, &utterance) == QUOTIDIAN_STATUS_STATE);
    CHECK(quotidian_record_utterance(block, sizeof block, 0, &utterance) == QUOTIDIAN_STATUS_STATE);
    CHECK(quotidian_record_day(block, sizeof block, 0, &day) == QUOTIDIAN_STATUS_STATE);
    CHECK(quotidian_record_utterance(block, sizeof block, 0, NULL) == QUOTIDIAN_STATUS_NULL);
}

static void check_record(const void *memory, size_t size)
{
    QuotidianUtterance utterance;
    QuotidianVersion version;
    QuotidianDay day;
    QuotidianMention mention;
    CHECK(record.utterances == 1 && record.versions == 2 && record.days == 1 && record.mentions == 1);
    CHECK(quotidian_record_utterance(memory, size, 0, &utterance) == QUOTIDIAN_STATUS_OK && utterance.count == 2);
    CHECK(quotidian_record_utterance(memory, size, 1, &utterance) == QUOTIDIAN_STATUS_END);
    CHECK(quotidian_record_utterance(memory, size, (size_t)-1, &utterance) == QUOTIDIAN_STATUS_END);
    CHECK(quotidian_record_version(memory, size, 1, &version) == QUOTIDIAN_STATUS_OK && version.document == 1);
    CHECK(quotidian_record_version(memory, size, 2, &version) == QUOTIDIAN_STATUS_END);
    CHECK(quotidian_record_day(memory, size, 0, &day) == QUOTIDIAN_STATUS_OK && !strcmp(day.value, "2027-03-04"));
    CHECK(quotidian_record_day(memory, size, 1, &day) == QUOTIDIAN_STATUS_END);
    CHECK(quotidian_record_mention(memory, size, 0, &mention) == QUOTIDIAN_STATUS_OK && mention.document == 0);
    CHECK(quotidian_record_mention(memory, size, 1, &mention) == QUOTIDIAN_STATUS_END);
}

/* Each block has exactly the size that it is said to have, so that valgrind sees a byte written behind it. */
static void blocks(void)
{
    size_t size = 0, tries = 0;
    void *memory = NULL, *moved;
    while (compare(memory, size) == QUOTIDIAN_STATUS_ROOM && tries++ < 40) {
        CHECK(problem.needed > size && problem.given <= size);
        free(memory);
        /* Half of what is asked for: still too small, or enough, but never a crash. */
        size = tries % 2 ? problem.needed / 2 + 1 : problem.needed;
        memory = malloc(size);
    }
    CHECK(compare(memory, size) == QUOTIDIAN_STATUS_OK);
    check_record(memory, size);
    moved = malloc(size);
    memcpy(moved, memory, size);
    memset(memory, 0xA5, size);
    check_record(moved, size);
    free(memory);
    free(moved);
    CHECK(quotidian_compare(0, NULL, 0, NULL, 0, &record, &problem) == QUOTIDIAN_STATUS_ROOM);
}

int main(void)
{
    reset();
    arguments();
    no_record();
    blocks();
    return failed;
}
