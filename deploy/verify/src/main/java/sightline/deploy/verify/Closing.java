package sightline.deploy.verify;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The last sentence: what was looked at, against what, and what is not proven yet.
 *
 * @param keptAside messages that nobody can read
 */
record Closing(EveryEntry entries, Succession checkpoints, boolean topics, long keptAside) {

    String sentence(long found) {
        return "%s, %s, checked against %s%s.%s"
                .formatted(
                        found == 0
                                ? count(entries.count(), "entry whole", "entries whole")
                                : "%s in %s"
                                        .formatted(
                                                count(found, "finding", "findings"),
                                                count(entries.count(), "entry", "entries")),
                        signed(),
                        count(checkpoints.count(), "checkpoint", "checkpoints"),
                        topics ? " and the topics" : "; not against the topics, without a broker",
                        notices());
    }

    private String signed() {
        @Nullable CheckpointLine last = checkpoints.last();
        return last == null ? "nothing signed yet" : "signed up to %s at %s".formatted(number(last.upTo()), last.at());
    }

    private String notices() {
        long unsigned = Math.max(0, entries.last() - checkpoints.upTo());
        String notYet = unsigned == 0 ? "" : " %s not signed yet.".formatted(count(unsigned, "is", "are"));
        String aside = keptAside == 0
                ? ""
                : " %s kept aside that nobody can read.".formatted(count(keptAside, "message is", "messages are"));
        return notYet + aside;
    }

    private static String count(long count, String one, String several) {
        return "%s %s".formatted(number(count), count == 1 ? one : several);
    }

    private static String number(long number) {
        return String.format(Locale.UK, "%,d", number);
    }
}
