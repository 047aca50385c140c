package sightline.platform.looks;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Why somebody asks, as they say in the header {@code Sightline-Purpose}. */
public enum Purpose {
    /** The joint management of the person: what everybody here is for, and so what is meant when nothing is said. */
    JOINT_MANAGEMENT,
    /** Preparing or holding a meeting. */
    MEETING,
    /** Somebody has been arrested, or is at risk now. */
    INCIDENT,
    /** Looking at how a case was managed. */
    REVIEW,
    /** The person, or a court, has asked what is held. */
    LEGAL_REQUEST,
    /** To have it on paper. */
    PRINT,
    /** To have it in a file, which needs a sign-in of the last ten minutes. */
    EXPORT;

    /** The header. */
    public static final String HEADER = "Sightline-Purpose";

    private static final Pattern WRITTEN = Pattern.compile("[a-z-]{1,40}");

    /** How it is written. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * What was said; what we cannot read counts as nothing said, since a look is never refused for a purpose that we do
     * not know.
     */
    static Purpose said(@Nullable String header) {
        if (header == null || !WRITTEN.matcher(header).matches()) {
            return JOINT_MANAGEMENT;
        }
        return Stream.of(values())
                .filter(one -> one.word().equals(header))
                .findFirst()
                .orElse(JOINT_MANAGEMENT);
    }
}
