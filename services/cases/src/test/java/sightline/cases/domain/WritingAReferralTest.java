package sightline.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static sightline.cases.domain.Fiction.refusal;
import static sightline.cases.domain.Fiction.taken;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import sightline.cases.domain.referral.draft.DraftRefusal;
import sightline.cases.domain.referral.draft.DraftedSection;
import sightline.cases.domain.referral.draft.ReferralDraft;
import sightline.cases.domain.referral.draft.Section;
import sightline.cases.domain.standing.Referral;
import sightline.platform.language.Level;
import sightline.platform.language.StaffId;

class WritingAReferralTest {
    private static final DraftedSection.Kept NOW = new DraftedSection.Kept(Fiction.NOON, new StaffId("staff-1"));

    @Test
    void a_section_is_complete_once_everything_that_it_asks_is_answered() {
        DraftedSection begun = new ReferralDraft(Map.of())
                .section(Section.RISK)
                .keep(Map.of("who", "A neighbour", "what", "Assault", "when", " "), NOW);

        assertThat(begun.missing()).containsExactly("when", "likelihood");
        assertThat(begun.edition()).isEqualTo(1);
    }

    @Test
    void what_is_kept_anew_takes_the_place_of_all_there_was() {
        DraftedSection kept = new ReferralDraft(Map.of())
                .section(Section.RISK)
                .keep(Map.of("who", "A neighbour"), NOW)
                .keep(Map.of("what", "Assault"), NOW);

        assertThat(kept.answers()).isEqualTo(Map.of("what", "Assault"));
        assertThat(kept.edition()).isEqualTo(2);
    }

    @Test
    void it_is_not_sent_while_a_section_lacks_an_answer() {
        Map<Section, DraftedSection> all = complete();
        all.remove(Section.VICTIMS);

        assertThat(refusal(new ReferralDraft(all).referral()))
                .isEqualTo(new DraftRefusal.NotComplete(List.of(Section.VICTIMS)));
    }

    @Test
    void once_complete_it_is_a_referral_with_every_answer_in_it() {
        Referral referral = taken(new ReferralDraft(complete()).referral());

        assertThat(referral.sought()).isEqualTo(Level.TWO);
        assertThat(referral.reason()).isEqualTo("2");
        assertThat(referral.answers()).containsEntry("risk.who", "2").hasSize(17);
    }

    @Test
    void an_answer_from_a_list_is_one_of_it_and_no_section_takes_the_answer_of_another() {
        assertThat(Section.PLAN.wrongWith("levelSought", "1")).contains("is one of 2, 3");
        assertThat(Section.PLAN.wrongWith("levelSought", "3")).isEmpty();
        assertThat(Section.RISK.wrongWith("victims", "None")).isPresent();
    }

    /** Each question answered with a word that is an answer to all. */
    private static Map<Section, DraftedSection> complete() {
        Map<Section, DraftedSection> all = new EnumMap<>(Section.class);
        Arrays.stream(Section.values())
                .forEach(section -> all.put(
                        section,
                        new DraftedSection(
                                section,
                                section.questions().stream().collect(Collectors.toMap(one -> one, one -> "2")),
                                1,
                                NOW)));
        return all;
    }
}
