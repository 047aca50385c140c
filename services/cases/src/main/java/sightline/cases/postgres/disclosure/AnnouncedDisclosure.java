package sightline.cases.postgres.disclosure;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.disclosure.Disclosure;
import sightline.cases.domain.disclosure.Disclosure.Manner;
import sightline.cases.domain.disclosure.Disclosure.PersonTold;
import sightline.cases.postgres.Kept;
import sightline.platform.contracts.cases.DisclosureDecidedV1;
import sightline.platform.language.DisclosureCriterion;

/** What is announced of a decision on telling a third party, and what of it stays here: nearly all, and read back. */
public final class AnnouncedDisclosure {

    private AnnouncedDisclosure() {}

    public static Kept of(Disclosure decided) {
        Manner manner = decided.manner();
        return Kept.announcing(new DisclosureDecidedV1(
                        decided.id(), decided.outcome(), true, manner.recipient() != null, manner.undertakingSigned()))
                .and("reasons", decided.reasons())
                .and("met", met(decided.met()))
                .and("recipient", manner.recipient())
                .and("what", manner.what())
                .and("how", manner.how())
                .and("by", manner.by())
                .and("on", text(manner.on()))
                .and("conditions", manner.conditions())
                .and("personTold", text(decided.person().told()))
                .and("personNotToldBecause", decided.person().why())
                .and("reviewOn", text(decided.reviewOn()));
    }

    /** The decision as it was announced, with these of its words. */
    static Disclosure read(DisclosureDecidedV1 decided, Map<String, String> words) {
        Manner manner = new Manner(
                words.get("recipient"),
                words.get("what"),
                words.get("how"),
                words.get("by"),
                day(words.get("on")),
                decided.undertakingSigned(),
                words.get("conditions"));
        String told = words.get("personTold");
        return new Disclosure(
                decided.disclosureId(),
                decided.decision(),
                words.getOrDefault("reasons", ""),
                met(words.getOrDefault("met", "")),
                manner,
                new PersonTold(told == null ? null : Boolean.valueOf(told), words.get("personNotToldBecause")),
                day(words.get("reviewOn")));
    }

    private static @Nullable String met(Set<DisclosureCriterion> met) {
        return met.isEmpty() ? null : met.stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
    }

    private static Set<DisclosureCriterion> met(String names) {
        return Arrays.stream(names.split(" ", -1))
                .filter(one -> !one.isEmpty())
                .map(DisclosureCriterion::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
