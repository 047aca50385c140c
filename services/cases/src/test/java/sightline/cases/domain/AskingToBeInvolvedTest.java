package sightline.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static sightline.cases.domain.Fiction.HEALTH;
import static sightline.cases.domain.Fiction.NOON;
import static sightline.cases.domain.Fiction.PROBATION;
import static sightline.cases.domain.Fiction.managed;
import static sightline.cases.domain.Fiction.refusal;
import static sightline.cases.domain.Fiction.taken;
import static sightline.cases.domain.Fiction.told;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import sightline.cases.domain.involvement.Involvement;
import sightline.cases.domain.involvement.InvolvementRefusal;
import sightline.platform.language.AgencyKind;
import sightline.platform.language.Decision;
import sightline.platform.language.InvolvementId;
import sightline.platform.language.InvolvementOutcome;
import sightline.platform.language.Place;
import sightline.platform.language.StaffId;

class AskingToBeInvolvedTest {
    private static final Membership JOINING = new Membership(HEALTH, Place.DTC, null);

    @Test
    void an_agency_that_is_let_in_joins_on_the_basis_it_is_told_and_is_answered() {
        Involvement joined = asked().answered(answer(InvolvementOutcome.JOINED));

        var change = taken(new Involving(managed()).accept(joined, JOINING, AgencyKind.HEALTH, told(), told()));

        assertThat(change.now().members().byAgency()).containsKey(HEALTH);
        assertThat(change.facts())
                .hasExactlyElementsOfTypes(CaseFact.AgencyJoined.class, CaseFact.InvolvementAnswered.class);
        assertThat(((CaseFact.AgencyJoined) change.facts().getFirst()).basis()).isEqualTo("Why");
    }

    @Test
    void one_that_is_declined_is_answered_and_nothing_else() {
        Involvement refused = asked().answered(answer(InvolvementOutcome.REFUSED));

        var change = new Involving(managed()).decline(refused, told());

        assertThat(change.now().members().byAgency()).doesNotContainKey(HEALTH);
        assertThat(change.facts()).hasExactlyElementsOfTypes(CaseFact.InvolvementAnswered.class);
    }

    @Test
    void what_was_answered_is_not_answered_anew() {
        Involvement answered = asked().answered(answer(InvolvementOutcome.REFUSED));

        assertThat(refusal(Involving.once(answered, new Decision.Taken<>(true))))
                .isEqualTo(new InvolvementRefusal.AnsweredAlready());
        assertThat(taken(Involving.once(asked(), new Decision.Taken<>(true)))).isTrue();
    }

    private static Involvement.Answer answer(InvolvementOutcome outcome) {
        return new Involvement.Answer(outcome, "Why", new StaffId("manager-1"), PROBATION, NOON);
    }

    private static Involvement asked() {
        return new Involvement(
                new InvolvementId(new UUID(0, 1)),
                managed().id(),
                "crn X123456",
                HEALTH,
                new StaffId("nurse-1"),
                "Why",
                NOON,
                null);
    }
}
