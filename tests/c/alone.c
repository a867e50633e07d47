/* The header alone: it brings what it needs. */
#include "quotidian.h"

int main(void)
{
    return 0;
}
