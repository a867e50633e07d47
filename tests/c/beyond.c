/* A read of the element behind an array, for AddressSanitizer to find. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "quotidian.h"

int main(void)
{
    static QuotidianNeedle needle;
    static uint32_t scratch[QUOTIDIAN_SCRATCH_MAX];
    static const char text[] = "It sank on Tuesday.";
    QuotidianOperation *operations = malloc(2 * sizeof *operations);
    QuotidianMatch found;
    if (!operations || quotidian_needle_init(&needle, QUOTIDIAN_LANGUAGE_ENGLISH, text, strlen(text), NULL)
        || quotidian_find(&needle, text, strlen(text), text, strlen(text), scratch, QUOTIDIAN_SCRATCH_MAX, operations, 2,
                          &found, NULL))
        return 3;
    /* `more` is set: there is a third operation, but it was not written. */
    printf("%d\n", operations[found.written].change);
    free(operations);
    return 0;
}
