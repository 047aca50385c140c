package sightline.people.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static sightline.people.domain.Fiction.CONTACT;
import static sightline.people.domain.Fiction.COORDINATION;
import static sightline.people.domain.Fiction.COORDINATOR;
import static sightline.people.domain.Fiction.HEALTH;
import static sightline.people.domain.Fiction.NOW;
import static sightline.people.domain.Fiction.OPERATIONS;
import static sightline.people.domain.Fiction.OPERATOR;
import static sightline.people.domain.Fiction.POLICE;
import static sightline.people.domain.Fiction.PREMISES;
import static sightline.people.domain.Fiction.PROBATION;
import static sightline.people.domain.Fiction.VETTED_UNTIL;
import static sightline.people.domain.Fiction.administrator;
import static sightline.people.domain.Fiction.person;
import static sightline.people.domain.Fiction.refused;
import static sightline.people.domain.Fiction.taken;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sightline.people.domain.Obstacle.AlreadyHolds;
import sightline.people.domain.Obstacle.DoesNotSuit;
import sightline.people.domain.Obstacle.Ended;
import sightline.people.domain.Obstacle.HasOwnPassword;
import sightline.people.domain.Obstacle.HoldsNot;
import sightline.people.domain.Obstacle.NeedsASecondPerson;
import sightline.people.domain.Obstacle.NotLater;
import sightline.people.domain.Obstacle.NotYoursToGive;
import sightline.people.domain.Obstacle.OwnAccount;
import sightline.people.domain.Obstacle.RolesDoNotFit;
import sightline.people.domain.Obstacle.TooLong;
import sightline.platform.language.AgencyKind;
import sightline.platform.language.Postcode;

class GivingRolesTest {
    private static final Postcode HOME = new Postcode("ZZ1 1AA");

    @Test
    void a_role_is_given_only_in_the_kinds_of_agency_where_its_work_is_done() {
        assertThat(suiting(AgencyKind.HEALTH))
                .containsExactlyInAnyOrder(
                        Role.HEALTH_LEAD, Role.PRACTITIONER, Role.LEAD_MANAGER, Role.AGENCY_SPOC, Role.IG_OFFICER);
        assertThat(suiting(AgencyKind.APPROVED_PREMISES))
                .containsExactlyInAnyOrder(
                        Role.AP_MANAGER, Role.AP_WORKER, Role.KEY_WORKER, Role.AGENCY_SPOC, Role.IG_OFFICER);
        assertThat(suiting(AgencyKind.MAPPA_COORDINATION))
                .containsExactlyInAnyOrder(
                        Role.MAPPA_COORDINATOR,
                        Role.CHAIR,
                        Role.MINUTE_TAKER,
                        Role.SMB_ANALYST,
                        Role.LAY_ADVISER,
                        Role.AGENCY_SPOC,
                        Role.IG_OFFICER);
        assertThat(suiting(AgencyKind.POLICE))
                .contains(Role.CASE_MANAGER, Role.CHAIR, Role.VLO)
                .doesNotContain(Role.AP_MANAGER, Role.HEALTH_LEAD, Role.MAPPA_COORDINATOR);
        assertThat(refused(person(HEALTH).give(Role.AP_MANAGER, HEALTH, COORDINATOR)))
                .isInstanceOf(DoesNotSuit.class);
    }

    @Test
    void who_operates_sightline_holds_no_role_that_faces_cases_and_no_agency_on_a_case_operates_it() {
        assertThat(Arrays.stream(Role.values()).filter(role -> role.suits(OPERATIONS)))
                .containsExactlyInAnyOrder(Role.AUDITOR, Role.SYSADMIN);
        assertThat(Arrays.stream(AgencyKind.values()).flatMap(kind -> suiting(kind).stream()))
                .doesNotContain(Role.AUDITOR, Role.SYSADMIN);
    }

    @Test
    void an_agencys_contact_gives_the_roles_of_its_own_work_and_none_that_reaches_beyond_it() {
        assertThat(taken(person(POLICE).give(Role.CASE_MANAGER, POLICE, CONTACT))
                        .roles())
                .containsExactly(Role.CASE_MANAGER);
        assertThat(refused(person(POLICE).give(Role.CHAIR, POLICE, CONTACT))).isInstanceOf(NotYoursToGive.class);
        assertThat(refused(person(POLICE).give(Role.AGENCY_SPOC, POLICE, CONTACT)))
                .isInstanceOf(NotYoursToGive.class);
        assertThat(taken(person(POLICE).give(Role.CHAIR, POLICE, COORDINATOR)).roles())
                .containsExactly(Role.CHAIR);
        assertThat(taken(person(OPERATIONS).give(Role.SYSADMIN, OPERATIONS, OPERATOR))
                        .roles())
                .containsExactly(Role.SYSADMIN);
    }

    @Test
    void a_role_is_given_once_and_only_a_role_that_is_held_is_taken() {
        Person manager = person(POLICE, Role.CASE_MANAGER);
        assertThat(refused(manager.give(Role.CASE_MANAGER, POLICE, CONTACT))).isInstanceOf(AlreadyHolds.class);
        assertThat(refused(manager.take(Role.SENIOR, CONTACT))).isInstanceOf(HoldsNot.class);
        assertThat(taken(manager.take(Role.CASE_MANAGER, CONTACT)).roles()).isEmpty();
        assertThat(refused(manager.takeClearance(CONTACT))).isInstanceOf(HoldsNot.class);
    }

    @ParameterizedTest
    @EnumSource(Guarded.class)
    void what_needs_a_second_person_is_given_by_nobody_alone_and_taken_by_anybody_at_once(Guarded what) {
        Employer at = what == Guarded.AUDITOR ? OPERATIONS : POLICE;
        Person plain = person(at);
        Role role = what.role();
        if (role != null) {
            assertThat(refused(plain.give(role, at, OPERATOR))).isInstanceOf(NeedsASecondPerson.class);
        }
        assertThat(plain.againstProposing(what, at, OPERATOR)).isEmpty();
        Person granted = plain.granted(what);
        assertThat(granted.againstProposing(what, at, OPERATOR)).containsInstanceOf(AlreadyHolds.class);
        Person without = role == null ? taken(granted.takeClearance(OPERATOR)) : taken(granted.take(role, OPERATOR));
        assertThat(without).isEqualTo(plain);
    }

    @Test
    void nobody_changes_themself() {
        Person self = person(POLICE, Role.CASE_MANAGER).granted(Guarded.CATEGORY_4);
        Administrator same = administrator(self.id().value(), POLICE, Scope.EVERYBODY);
        assertThat(refused(self.give(Role.SENIOR, POLICE, same))).isInstanceOf(OwnAccount.class);
        assertThat(refused(self.take(Role.CASE_MANAGER, same))).isInstanceOf(OwnAccount.class);
        assertThat(refused(self.takeClearance(same))).isInstanceOf(OwnAccount.class);
        assertThat(refused(self.extendVetting(later(1), same, NOW))).isInstanceOf(OwnAccount.class);
        assertThat(refused(self.setHome(HOME, same))).isInstanceOf(OwnAccount.class);
        assertThat(refused(self.move(PROBATION, same))).isInstanceOf(OwnAccount.class);
        assertThat(refused(self.end(same))).isInstanceOf(OwnAccount.class);
        assertThat(self.againstProposing(Guarded.IG_OFFICER, POLICE, same)).containsInstanceOf(OwnAccount.class);
        assertThat(self.againstFirstPassword(same)).containsInstanceOf(OwnAccount.class);
    }

    @Test
    void an_account_that_has_ended_stays_as_it_was() {
        Person ended = taken(person(POLICE, Role.CASE_MANAGER).end(CONTACT));
        assertThat(ended.active()).isFalse();
        assertThat(refused(ended.give(Role.SENIOR, POLICE, CONTACT))).isInstanceOf(Ended.class);
        assertThat(refused(ended.setHome(HOME, CONTACT))).isInstanceOf(Ended.class);
        assertThat(refused(ended.end(CONTACT))).isInstanceOf(Ended.class);
        assertThat(ended.againstProposing(Guarded.CATEGORY_4, POLICE, CONTACT)).containsInstanceOf(Ended.class);
    }

    @Test
    void vetting_is_extended_to_a_later_moment_and_no_further_than_ten_years() {
        Person manager = person(POLICE);
        assertThat(taken(manager.extendVetting(later(400), CONTACT, NOW)).vettedUntil())
                .isEqualTo(later(400));
        assertThat(refused(manager.extendVetting(VETTED_UNTIL, CONTACT, NOW))).isInstanceOf(NotLater.class);
        assertThat(refused(manager.extendVetting(NOW, CONTACT, NOW))).isInstanceOf(NotLater.class);
        assertThat(refused(manager.extendVetting(later(3_700), CONTACT, NOW))).isInstanceOf(TooLong.class);
    }

    @Test
    void where_somebody_lives_is_set_as_often_as_it_changes_and_taken_away() {
        Person housed = taken(person(POLICE).setHome(HOME, CONTACT));
        assertThat(housed.homePostcode()).isEqualTo(HOME);
        assertThat(taken(housed.setHome(HOME, CONTACT))).isEqualTo(housed);
        assertThat(taken(housed.setHome(new Postcode("ZZ2 2BB"), CONTACT)).homePostcode())
                .isEqualTo(new Postcode("ZZ2 2BB"));
        assertThat(taken(housed.setHome(null, CONTACT))).isEqualTo(person(POLICE));
    }

    @Test
    void whatever_else_is_changed_of_somebody_they_live_where_they_did() {
        Person housed = taken(person(POLICE, Role.CASE_MANAGER).setHome(HOME, COORDINATOR));
        Person changed = taken(housed.give(Role.SENIOR, POLICE, COORDINATOR)).granted(Guarded.CATEGORY_4);
        Person vetted = taken(taken(changed.takeClearance(COORDINATOR)).extendVetting(later(400), COORDINATOR, NOW));
        Person left = taken(taken(vetted.move(PROBATION, COORDINATOR)).end(COORDINATOR));
        assertThat(left.homePostcode()).isEqualTo(HOME);
    }

    @Test
    void who_changes_agency_takes_along_neither_roles_that_make_no_sense_there_nor_what_two_people_agreed_on() {
        Person cleared =
                person(POLICE, Role.CASE_MANAGER).granted(Guarded.CATEGORY_4).granted(Guarded.IG_OFFICER);
        assertThat(refused(cleared.move(PREMISES, COORDINATOR))).isInstanceOf(RolesDoNotFit.class);
        Person moved = taken(cleared.move(PROBATION, COORDINATOR));
        assertThat(moved.agency()).isEqualTo(PROBATION.id());
        assertThat(moved.roles()).containsExactly(Role.CASE_MANAGER);
        assertThat(moved.category4()).isFalse();
    }

    @Test
    void who_has_chosen_a_password_keeps_it_to_themself() {
        assertThat(person(POLICE).againstFirstPassword(CONTACT)).containsInstanceOf(HasOwnPassword.class);
    }

    @Test
    void a_contact_reaches_their_agency_co_ordination_its_area_and_operators_everybody() {
        Person police = person(POLICE);
        assertThat(CONTACT.reaches(police)).isTrue();
        assertThat(CONTACT.reaches(person(HEALTH))).isFalse();
        assertThat(COORDINATOR.reaches(person(HEALTH))).isTrue();
        assertThat(COORDINATOR.reaches(person(OPERATIONS))).isFalse();
        assertThat(OPERATOR.reaches(police)).isTrue();
        assertThat(administrator("x", COORDINATION, Scope.AGENCY).reaches(police))
                .isFalse();
    }

    private static Set<Role> suiting(AgencyKind kind) {
        Employer at = Fiction.employer("northshire-some", kind);
        return Arrays.stream(Role.values()).filter(role -> role.suits(at)).collect(Collectors.toSet());
    }

    private static Instant later(int days) {
        return NOW.plus(Duration.ofDays(days));
    }
}
