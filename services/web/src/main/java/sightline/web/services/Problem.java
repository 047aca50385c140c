package sightline.web.services;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why a service said no, as RFC 9457 has it, and with a rule's refusal what would answer it. */
public record Problem(
        int status,
        String title,
        String detail,
        @Nullable String rule,
        @Nullable String source,
        @Nullable String answeredBy,
        List<Violation> violations,
        List<Obstacle> obstacles) {
    private static final int SIGN_IN = 401;
    private static final int OVERTAKEN = 412;
    private static final int KEY_USED = 422;

    public Problem {
        title = title == null ? "" : title;
        detail = detail == null ? "" : detail;
        violations = violations == null ? List.of() : List.copyOf(violations);
        obstacles = obstacles == null ? List.of() : List.copyOf(obstacles);
    }

    /** One field, and what would be right in it. */
    public record Violation(String field, String message) {}

    /** One of several things that stand against it. */
    public record Obstacle(
            String kind,
            @Nullable String actionId,
            @Nullable String eventId,
            String because,
            String answeredBy) {}

    static Problem read(int status, byte[] body, ObjectMapper json) {
        try {
            Problem read = json.readValue(body, Problem.class);
            return new Problem(
                    status,
                    read.title,
                    read.detail,
                    read.rule,
                    read.source,
                    read.answeredBy,
                    read.violations,
                    read.obstacles);
        } catch (IOException notOurs) {
            return new Problem(status, "", "", null, null, null, List.of(), List.of());
        }
    }

    public boolean overtaken() {
        return status == OVERTAKEN;
    }

    public boolean keyUsed() {
        return status == KEY_USED;
    }

    /** A limited record exists, and that and whom to ask is all that may be said of it. */
    public boolean isLimitedAccess() {
        return title.equals("Limited access");
    }

    /** Whoever asks is not vetted any more, and nothing is shown to them, whatever their role. */
    public boolean isVettingEnded() {
        return title.equals("Vetting has ended");
    }

    /** What was asked needs a more recent sign-in, and nothing else stands against it. */
    public boolean isSignInAgain() {
        return status == SIGN_IN && title.equals("Sign in again");
    }

    public boolean isStatus(int asked) {
        return status == asked;
    }
}
