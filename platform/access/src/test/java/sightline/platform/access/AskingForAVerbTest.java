package sightline.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sightline.platform.language.AgencyId;
import sightline.platform.language.AgencyKind;
import sightline.platform.language.AreaId;
import sightline.platform.language.Place;
import sightline.platform.language.StaffId;

class AskingForAVerbTest {
    /** How long a case is kept is governance's, who see nothing of it. */
    private static final Set<Verb> GOVERNING = Set.of(
            CaseVerb.SET_LEGAL_HOLD,
            CaseVerb.LIFT_LEGAL_HOLD,
            CaseVerb.REVIEW_RETENTION,
            CaseVerb.PROPOSE_ERASURE,
            CaseVerb.APPROVE_ERASURE,
            CaseVerb.DECLINE_ERASURE);

    private static final Set<Verb> LIAISING = Set.of(CaseVerb.OFFER_VICTIM_CONTACT, CaseVerb.RECORD_VICTIM_VIEWS);

    private static final CaseScope SCOPE = new CaseScope(
            new AreaId("northshire"),
            Map.of(
                    new AgencyId("probation"), new Seat(Place.LEAD, AgencyKind.PROBATION, false),
                    new AgencyId("police"), new Seat(Place.RA, AgencyKind.POLICE, false)),
            false,
            Limits.NONE);

    @ParameterizedTest
    @MethodSource("sightline.platform.access.TheWholeTableTest#verbs")
    void nobody_who_only_operates_audits_or_counts_may_ask_for_any_verb_of_the_work(Verb verb) {
        for (String role : Set.of(
                Roles.SYSADMIN, Roles.AUDITOR, Roles.IG_OFFICER, Roles.SMB_ANALYST, Roles.LAY_ADVISER, Roles.VLO)) {
            assertThat(verb.isFor(actor("probation", "northshire", role), Set.of(Standing.values())))
                    .isEqualTo((role.equals(Roles.IG_OFFICER) && GOVERNING.contains(verb))
                            || (role.equals(Roles.VLO) && LIAISING.contains(verb)));
        }
    }

    @Test
    void how_long_a_case_is_kept_is_decided_by_governance_of_who_answers_for_it_and_of_no_other_agency() {
        Actor ofTheLead = actor("probation", "northshire", Roles.IG_OFFICER);
        Actor ofPolice = actor("police", "northshire", Roles.IG_OFFICER, Roles.CHAIR);
        assertThat(NeedToKnow.governs(ofTheLead, SCOPE, Instant.EPOCH)).isTrue();
        assertThat(NeedToKnow.governs(ofPolice, SCOPE, Instant.EPOCH)).isFalse();
        assertThat(CaseVerb.PROPOSE_ERASURE.isFor(ofTheLead, SCOPE.standings(ofTheLead)))
                .isTrue();
        assertThat(CaseVerb.PROPOSE_ERASURE.isFor(ofPolice, SCOPE.standings(ofPolice)))
                .isFalse();
    }

    @ParameterizedTest
    @MethodSource("sightline.platform.access.TheWholeTableTest#verbs")
    void who_may_not_is_told_who_may(Verb verb) {
        assertThatThrownBy(() -> verb.require(actor("probation", "northshire", Roles.SYSADMIN), Set.of()))
                .isInstanceOf(NotAllowed.class)
                .hasMessageStartingWith("This is for ")
                .hasMessageEndingWith("; ask them to");
    }

    @Test
    void a_level_is_set_by_the_co_ordination_or_a_chair_of_the_area_and_not_of_another() {
        for (String role : Set.of(Roles.MAPPA_COORDINATOR, Roles.CHAIR)) {
            Actor here = actor("police", "northshire", role);
            Actor elsewhere = actor("police", "southmoor", role);
            assertThat(CaseVerb.SET_LEVEL.isFor(here, SCOPE.standings(here))).isTrue();
            assertThat(CaseVerb.SET_LEVEL.isFor(elsewhere, SCOPE.standings(elsewhere)))
                    .isFalse();
        }
    }

    @Test
    void a_charge_is_recorded_by_the_police() {
        Actor officer = actor("police", "northshire", Roles.CASE_MANAGER);
        Actor practitioner = actor("probation", "northshire", Roles.CASE_MANAGER);
        assertThat(CaseVerb.RECORD_CHARGE.isFor(officer, SCOPE.standings(officer)))
                .isTrue();
        assertThat(CaseVerb.RECORD_CHARGE.isFor(practitioner, SCOPE.standings(practitioner)))
                .isFalse();
    }

    @Test
    void access_is_limited_by_those_who_lead_and_by_co_ordination_and_by_no_other_agency() {
        Actor senior = actor("probation", "northshire", Roles.SENIOR);
        Actor sergeant = actor("police", "northshire", Roles.SENIOR);
        assertThat(CaseVerb.RESTRICT_ACCESS.isFor(senior, SCOPE.standings(senior)))
                .isTrue();
        assertThat(CaseVerb.RESTRICT_ACCESS.isFor(sergeant, SCOPE.standings(sergeant)))
                .isFalse();
    }

    private static Actor actor(String agency, String area, String... roles) {
        return new Actor(
                new StaffId("staff-1"),
                new AgencyId(agency),
                new AreaId(area),
                Set.of(roles),
                new Clearance(Instant.MAX, false));
    }
}
