package sightline.meetings.rest;

/** What is said of a moment that is not one a fact can have. */
final class Moments {
    static final String HAS_BEEN = "is a moment that has been, like 2026-11-20T21:40:00Z";
    static final String HAPPENED = "When it happened; absent when it happens by being recorded";
    static final String KNOWN = "When your agency learned of it, if not then";

    private Moments() {}
}
