package sightline.web.rest;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How much of each entry a chronology on paper says. */
enum Detail {
    /** That it happened, when, and who told it. */
    TITLES("titles only"),
    /** Also its particulars. */
    PARTICULARS("with particulars"),
    /** Also what people wrote. */
    WORDS("with particulars and words");

    private final String called;

    Detail(String called) {
        this.called = called;
    }

    static Optional<Detail> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String called() {
        return called;
    }

    public boolean particulars() {
        return this != TITLES;
    }

    public boolean words() {
        return this == WORDS;
    }
}
