"""Uses the official DingTalk SDK against the emulator and says what it saw.

    check.py BASE_URL

Every check begins on a fresh demo world, calls the SDK as an application
would, and asserts on what the SDK made of the answers. One line per check;
the exit status is 1 if any failed, or if an operation was never seen to
succeed or never seen to be refused.
"""

import sys
import traceback

# These register their checks.
import check_bin
import check_files
import check_life_cycle
import check_spaces
import check_tokens
from capture import OAUTH, STORAGE
from stage import CHECKS, REFUSED, SUCCEEDED, Stage


def run(base, function):
    """None if the check passed, else why not."""
    try:
        function(Stage(base))
    except AssertionError as error:
        return str(error) or traceback.format_exc()
    except Exception:
        return traceback.format_exc()
    return None


def main():
    if len(sys.argv) != 2:
        sys.exit("usage: check.py BASE_URL")
    base = sys.argv[1].rstrip("/")
    failed = 0
    for function in CHECKS:
        name = function.__name__.replace("_", " ")
        why = run(base, function)
        if why is None:
            print(f"ok    {name}")
        else:
            failed += 1
            print(f"FAIL  {name}: {why}")
    print(f"{len(CHECKS) - failed} passed, {failed} failed")
    operations = set(STORAGE + OAUTH)
    for what, seen in (("succeed", SUCCEEDED), ("be refused", REFUSED)):
        for operation in sorted(operations - seen):
            failed += 1
            print(f"FAIL  {operation} was never seen to {what}")
    print(f"{len(operations)} operations tried")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
