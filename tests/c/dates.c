/* Resolves the dates of a notice, and tells each other way to read one. The argument is the day on which it was written. */
#include <stdio.h>
#include <string.h>

#include "quotidian.h"

static const char NOTICE[] =
    "The pool opens again next Saturday and closes in early October. Lessons are held every Tuesday; the first one is on"
    " 04/05/2027. Last winter it stayed shut for six weeks. Nobody swims on February 30.\n";

static void print_point(const char *before, const QuotidianPoint *point)
{
    if (point->month)
        printf("%s%04d-%02d-%02d", before, point->year, point->month, point->day);
}

static void print_date(const QuotidianDate *date)
{
    int i;
    printf("%.*s = %s %s", (int)(date->span.end - date->span.start), NOTICE + date->span.start,
           quotidian_type_name(date->type), date->value);
    if (date->modifier != QUOTIDIAN_MODIFIER_NONE)
        printf(" (%s)", quotidian_modifier_name(date->modifier));
    print_point(", from ", &date->from);
    print_point(" to before ", &date->to);
    for (i = 0; i < date->readings_written; i++)
        printf("; or %s (%s)", date->readings[i].value, quotidian_reason_name(date->readings[i].reason));
    printf("\n");
}

int main(int count, char **arguments)
{
    static QuotidianDates dates;
    QuotidianAnchor anchor;
    QuotidianItem item;
    QuotidianProblem problem;
    QuotidianStatus status;
    const char *day = count > 1 ? arguments[1] : "2027-05-12";
    char sentence[160];
    if (quotidian_anchor_parse(day, strlen(day), &anchor, &problem) != QUOTIDIAN_STATUS_OK) {
        quotidian_problem_message(&problem, sentence, sizeof sentence);
        fprintf(stderr, "%s: %s\n", day, sentence);
        return 2;
    }
    status = quotidian_dates_init(&dates, QUOTIDIAN_LANGUAGE_ENGLISH, &anchor);
    while (status == QUOTIDIAN_STATUS_OK
           && (status = quotidian_dates_next(&dates, NOTICE, strlen(NOTICE), &item)) == QUOTIDIAN_STATUS_OK) {
        if (item.tag == QUOTIDIAN_TAG_DATE) {
            print_date(&item.as.date);
        } else {
            quotidian_problem_message(&item.as.problem, sentence, sizeof sentence);
            printf("%s\n", sentence);
        }
    }
    return status != QUOTIDIAN_STATUS_END;
}
