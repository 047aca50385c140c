package sightline.premises.usecases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import sightline.platform.access.Actor;
import sightline.platform.access.Limits;
import sightline.platform.access.NotAllowed;
import sightline.platform.language.AgencyId;
import sightline.platform.language.AgencyKind;
import sightline.platform.language.AreaId;
import sightline.platform.language.CaseId;
import sightline.platform.language.Place;
import sightline.platform.language.PlacementId;
import sightline.platform.language.StaffId;
import sightline.platform.membership.KnownCase;
import sightline.platform.membership.Member;
import sightline.premises.domain.Asked;
import sightline.premises.domain.Requested;
import sightline.premises.domain.Verb;

/** Probation leads, police asked for the placement, Elm House is asked; the table of API and access written again. */
class WhoMayDoWhatTest {
    private static final AgencyId LEAD = new AgencyId("northshire-probation");
    private static final AgencyId ASKER = new AgencyId("northshire-police");
    private static final AgencyId PRISON = new AgencyId("northshire-prison");
    private static final AgencyId PREMISES = new AgencyId("northshire-elm-house");
    private static final CaseId ABOUT = new CaseId(UUID.randomUUID());

    @ParameterizedTest
    @CsvSource({
        "northshire-elm-house, AP_WORKER, ARRIVE NOT_ARRIVE DEPART",
        "northshire-elm-house, KEY_WORKER, ARRIVE NOT_ARRIVE DEPART LOG_KEY_WORK PASS",
        "northshire-elm-house, AP_MANAGER, "
                + "ASSESS BOOK WITHDRAW ARRIVE NOT_ARRIVE DEPART ASSIGN_KEY_WORKER LOG_KEY_WORK PASS",
        "northshire-elm-house, MACHINE, "
                + "ASSESS BOOK WITHDRAW ARRIVE NOT_ARRIVE DEPART ASSIGN_KEY_WORKER LOG_KEY_WORK PASS",
        "northshire-probation, CASE_MANAGER, WITHDRAW ACKNOWLEDGE",
        "northshire-probation, SENIOR, WITHDRAW ACKNOWLEDGE",
        "northshire-probation, MACHINE, WITHDRAW ACKNOWLEDGE",
        "northshire-probation, PRACTITIONER, ''",
        "northshire-police, CASE_MANAGER, WITHDRAW ACKNOWLEDGE",
        "northshire-police, SENIOR, WITHDRAW",
        "northshire-police, MACHINE, WITHDRAW",
        "northshire-prison, CASE_MANAGER, ACKNOWLEDGE",
        "northshire-prison, MACHINE, ''",
        "northshire-prison, AP_MANAGER, ''",
    })
    void each_role_of_each_agency_may_do_what_is_its_own(String agency, String role, String verbs) {
        Set<Verb> may = EnumSet.noneOf(Verb.class);
        for (Verb verb : Verb.values()) {
            if (from(new AgencyId(agency), true, role).may(verb)) {
                may.add(verb);
            }
        }

        Set<Verb> expected = EnumSet.noneOf(Verb.class);
        for (String verb : verbs.isEmpty() ? new String[0] : verbs.split(" ", -1)) {
            expected.add(Verb.valueOf(verb));
        }
        assertThat(may).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void an_agency_that_does_not_supervise_the_person_any_more_may_do_nothing(Verb verb) {
        assertThat(from(ASKER, false, "CASE_MANAGER").sees()).isFalse();
        assertThat(from(ASKER, false, "CASE_MANAGER").may(verb)).isFalse();
        assertThat(from(LEAD, false, "MACHINE").may(verb)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void who_may_not_is_told_who_may(Verb verb) {
        assertThatThrownBy(() -> from(PRISON, true, "MACHINE").require(verb))
                .isInstanceOf(NotAllowed.class)
                .hasMessageStartingWith("Only ");
    }

    @Test
    void the_premises_see_their_placement_while_nobody_has_heard_of_the_case() {
        Actor worker = new Actor(new StaffId("staff-1"), PREMISES, new AreaId("northshire"), Set.of("AP_WORKER"));

        assertThat(new Standpoint(worker, placement(), Optional.empty(), false).sees())
                .isTrue();
    }

    private static Standpoint from(AgencyId agency, boolean supervises, String role) {
        Actor actor = new Actor(new StaffId("staff-1"), agency, new AreaId("northshire"), Set.of(role));
        boolean circle = supervises && !agency.equals(PREMISES);
        return new Standpoint(actor, placement(), Optional.of(known()), circle);
    }

    private static Requested placement() {
        return new Requested(new Asked(new PlacementId(UUID.randomUUID()), ABOUT, PREMISES, ASKER, null, null), 1);
    }

    private static KnownCase known() {
        return new KnownCase(
                ABOUT,
                new AreaId("northshire"),
                new KnownCase.Managed(null, null, null),
                false,
                false,
                Map.of(LEAD, new Member(LEAD, AgencyKind.PROBATION, Place.LEAD, null, 1)),
                Set.of(),
                Limits.NONE);
    }
}
