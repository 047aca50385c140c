package sightline.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import sightline.platform.language.AgencyId;
import sightline.platform.language.AlertRole;
import sightline.platform.language.AreaId;
import sightline.platform.language.StaffId;

/** Each verb with each role and each way to stand, against the table that is written from access.md section 2.1. */
class TheWholeTableTest {
    private static final WhoMay MODEL = WhoMay.ofTheModel();
    private static final List<String> ROLES = List.of(
            Roles.CASE_MANAGER,
            Roles.SENIOR,
            Roles.HEAD,
            Roles.PRACTITIONER,
            Roles.LEAD_MANAGER,
            Roles.AGENCY_SPOC,
            Roles.HEALTH_LEAD,
            Roles.MAPPA_COORDINATOR,
            Roles.CHAIR,
            Roles.MINUTE_TAKER,
            Roles.AP_WORKER,
            Roles.KEY_WORKER,
            Roles.AP_MANAGER,
            Roles.MACHINE,
            Roles.VLO,
            Roles.SMB_ANALYST,
            Roles.LAY_ADVISER,
            Roles.IG_OFFICER,
            Roles.AUDITOR,
            Roles.SYSADMIN);

    @ParameterizedTest
    @MethodSource("verbs")
    void a_verb_may_be_asked_for_by_those_of_the_model_and_by_nobody_else(Verb verb) {
        assertThat(differences(name(verb), verb::isFor)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(AlertRole.class)
    void an_alert_means_those_of_the_model_and_nobody_else(AlertRole role) {
        assertThat(differences("meant " + role.name(), (actor, how) -> Meant.by(role, actor, how)))
                .isEmpty();
    }

    @Test
    void the_model_has_every_verb_and_none_that_there_is_not() {
        Set<String> there = Stream.concat(
                        verbs().map(TheWholeTableTest::name),
                        Stream.of(AlertRole.values()).map(one -> "meant " + one.name()))
                .collect(Collectors.toSet());

        assertThat(MODEL.known()).isEqualTo(there);
    }

    @ParameterizedTest
    @MethodSource("verbs")
    void more_ways_to_stand_never_take_a_right_away(Verb verb) {
        for (String role : ROLES) {
            boolean ever = WhoMay.waysToStand().stream().anyMatch(how -> verb.isFor(actor(role), how));
            assertThat(verb.isFor(actor(role), Set.of(Standing.values()))).isEqualTo(ever);
        }
    }

    static Stream<Verb> verbs() {
        return Stream.of(Verb.class.getPermittedSubclasses())
                .flatMap(noun -> Stream.of(noun.getEnumConstants()))
                .map(Verb.class::cast);
    }

    private static String name(Verb verb) {
        String noun = verb.getClass().getSimpleName().replace("Verb", "").toLowerCase(Locale.ROOT);
        return noun + " " + verb.name();
    }

    private static List<String> differences(String what, BiPredicate<Actor, Set<Standing>> isFor) {
        List<String> differences = new ArrayList<>();
        for (String role : ROLES) {
            for (Set<Standing> how : WhoMay.waysToStand()) {
                boolean may = isFor.test(actor(role), how);
                if (may != MODEL.allows(what, role, how)) {
                    differences.add("%s %s %s who stands %s".formatted(may ? "gives" : "keeps", what, role, how));
                }
            }
        }
        return differences;
    }

    private static Actor actor(String role) {
        return new Actor(
                new StaffId("staff-1"), new AgencyId("northshire-police"), new AreaId("northshire"), Set.of(role));
    }
}
