package sightline.web.services;

import java.util.Locale;

/** The services that pages ask. */
enum Service {
    CASES,
    MEETINGS,
    ACTIONS,
    APPROVED_PREMISES,
    OVERSIGHT,
    FEEDS,
    PEOPLE,
    AUDIT;

    /** What it is called in settings and to people. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
