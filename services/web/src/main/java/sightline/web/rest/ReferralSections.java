package sightline.web.rest;

import static sightline.web.forms.Field.oneOf;
import static sightline.web.forms.Field.text;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import sightline.web.forms.Field;
import sightline.web.forms.Option;
import sightline.web.forms.Posted;
import sightline.web.forms.Verb;
import sightline.web.services.Agencies;
import sightline.web.services.ReferralDraft;
import sightline.web.words.Times;
import sightline.web.words.Words;

/** The forms of a referral, one for each section: with what was kept, or what the case says where nothing was. */
final class ReferralSections {
    /** What keeping a section is called among what people do. */
    static final String KEEP = "keep-section";

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern CODE = Pattern.compile("[a-z-]{2,40}");
    /* Where the words of the case stand in the place of an answer until there is one. */
    private static final Map<String, String> FILLED_FROM = Map.of(
            "eligibility.category", "category",
            "offence.offence", "offence",
            "offence.dates", "licence-ends-on",
            "plan.plan", "plan",
            "invitees.invitees", "agency");

    private final Agencies agencies;

    ReferralSections(Agencies agencies) {
        this.agencies = agencies;
    }

    Verb form(ReferralDraft.Section section) {
        Field[] fields =
                section.questions().stream().map(one -> field(section, one)).toArray(Field[]::new);
        return Verb.of(KEEP, "Save and come back to the list", fields)
                .doneTo("referral-" + section.section())
                .knowing(section.known().stream().map(this::known).toList());
    }

    /** What stands in the form before anybody changes it. */
    Posted filled(ReferralDraft.Section section) {
        Map<String, List<String>> values = new HashMap<>();
        section.questions().forEach(one -> values.put("answers." + one, List.of(answer(section, one))));
        return new Posted(values);
    }

    private String answer(ReferralDraft.Section section, String question) {
        String from = FILLED_FROM.getOrDefault(section.section() + "." + question, "");
        if (section.isBegun()) {
            return section.answers().getOrDefault(question, "");
        }
        return from.equals("agency")
                ? String.join("\n", section.known().stream().map(this::inWords).toList())
                : section.known(from);
    }

    private static Field field(ReferralDraft.Section section, String question) {
        String label = Words.ofField(section.section() + "." + question);
        Field field =
                switch (question) {
                    case "category" -> oneOf(question, label, Option.numbers("Category", 1, 2, 3, 4));
                    case "levelSought" -> oneOf(question, label, Option.numbers("Level", 2, 3));
                    default -> text(question, label);
                };
        return field.called("answers." + question, label).optional();
    }

    private Verb.Known known(ReferralDraft.Known one) {
        return new Verb.Known(
                Words.ofField(one.what()),
                inWords(one),
                "%s, %s".formatted(agencies.name(one.source()), Times.date(Times.dayOf(one.at()))));
    }

    private String inWords(ReferralDraft.Known one) {
        if (one.what().equals("agency")) {
            return agencies.name(one.value());
        }
        if (DAY.matcher(one.value()).matches()) {
            return Times.date(LocalDate.parse(one.value()));
        }
        return CODE.matcher(one.value()).matches() ? Words.of(one.value()) : one.value();
    }
}
