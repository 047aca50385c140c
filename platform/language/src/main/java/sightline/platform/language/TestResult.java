package sightline.platform.language;

/** What came of a test for alcohol or drugs; an invalid one says nothing. */
public enum TestResult {
    NEGATIVE,
    POSITIVE,
    REFUSED,
    INVALID
}
