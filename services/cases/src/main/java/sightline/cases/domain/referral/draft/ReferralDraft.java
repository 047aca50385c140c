package sightline.cases.domain.referral.draft;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import sightline.cases.domain.standing.Referral;
import sightline.platform.language.Decision;
import sightline.platform.language.Decision.Refused;
import sightline.platform.language.Decision.Taken;
import sightline.platform.language.Level;

/** A referral that an agency writes, until it is sent. */
public record ReferralDraft(Map<Section, DraftedSection> kept) {

    public ReferralDraft {
        kept = Map.copyOf(kept);
    }

    public DraftedSection section(Section section) {
        return kept.getOrDefault(section, DraftedSection.empty(section));
    }

    /** Every section, also those that nobody has begun, in their order. */
    public List<DraftedSection> sections() {
        return Arrays.stream(Section.values()).map(this::section).toList();
    }

    /** The referral that it makes, once everything is answered. */
    public Decision<Referral> referral() {
        List<Section> missing = sections().stream()
                .filter(one -> !one.isComplete())
                .map(DraftedSection::section)
                .toList();
        return missing.isEmpty()
                ? new Taken<>(new Referral(Level.numbered(level()), answer(Section.PLAN, "notEnough"), answers()))
                : new Refused<>(new DraftRefusal.NotComplete(missing));
    }

    private int level() {
        return Integer.parseInt(answer(Section.PLAN, "levelSought"));
    }

    private String answer(Section section, String question) {
        return section(section).answers().getOrDefault(question, "");
    }

    private Map<String, String> answers() {
        Map<String, String> all = new HashMap<>();
        kept.forEach((section, drafted) ->
                drafted.answers().forEach((question, answer) -> all.put(section.word() + "." + question, answer)));
        return all;
    }
}
