package sightline.people.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static sightline.people.domain.Fiction.CONTACT;
import static sightline.people.domain.Fiction.COORDINATOR;
import static sightline.people.domain.Fiction.NOW;
import static sightline.people.domain.Fiction.POLICE;
import static sightline.people.domain.Fiction.PROBATION;
import static sightline.people.domain.Fiction.person;
import static sightline.people.domain.Fiction.refused;
import static sightline.people.domain.Fiction.taken;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import sightline.platform.language.StaffId;

class AnsweringAProposalTest {
    private static final Instant LAPSES_AT = NOW.plus(Duration.ofDays(7));
    private static final Person PERSON = person(POLICE);

    @Test
    void a_second_administrator_approves_or_declines() {
        assertThat(taken(proposal().answer(by("coordinator", true, NOW))).status(NOW))
                .isEqualTo(Proposal.Status.APPROVED);
        assertThat(taken(proposal().answer(by("coordinator", false, NOW))).status(NOW))
                .isEqualTo(Proposal.Status.DECLINED);
    }

    @Test
    void neither_who_proposed_it_nor_whom_it_concerns_answers_it() {
        assertThat(refused(proposal().answer(by("contact", true, NOW))))
                .isInstanceOf(ProposalObstacle.SamePerson.class);
        assertThat(refused(proposal().answer(by("made-up", true, NOW)))).isInstanceOf(ProposalObstacle.Concerned.class);
    }

    @Test
    void it_is_answered_once_and_not_after_it_has_lapsed() {
        Proposal declined = taken(proposal().answer(by("coordinator", false, NOW)));
        assertThat(refused(declined.answer(by("operator", true, NOW)))).isInstanceOf(ProposalObstacle.NotWaiting.class);
        assertThat(proposal().status(LAPSES_AT.minusMillis(1))).isEqualTo(Proposal.Status.WAITING);
        assertThat(proposal().status(LAPSES_AT)).isEqualTo(Proposal.Status.LAPSED);
        assertThat(refused(proposal().answer(by("coordinator", true, LAPSES_AT))))
                .isInstanceOf(ProposalObstacle.NotWaiting.class);
    }

    @Test
    void who_has_left_the_agency_it_was_proposed_for_is_not_given_it() {
        assertThat(proposal().overtakenBy(PERSON)).isEmpty();
        assertThat(proposal().overtakenBy(taken(PERSON.move(PROBATION, COORDINATOR))))
                .isPresent();
        assertThat(proposal().overtakenBy(taken(PERSON.end(CONTACT)))).isPresent();
    }

    private static Proposal proposal() {
        return new Proposal(
                new UUID(0, 1),
                PERSON.id(),
                PERSON.agency(),
                PERSON.area(),
                Guarded.CATEGORY_4,
                "Holds such a case from Monday",
                CONTACT.id(),
                NOW,
                LAPSES_AT,
                null);
    }

    private static Proposal.Answer by(String who, boolean approved, Instant at) {
        return new Proposal.Answer(approved, new StaffId(who), at, "For a fictional reason");
    }
}
