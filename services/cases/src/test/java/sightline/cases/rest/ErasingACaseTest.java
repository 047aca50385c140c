package sightline.cases.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sightline.platform.access.NotKnown;
import sightline.platform.contracts.Catalogue;
import sightline.platform.contracts.cases.CaseErasedV1;
import sightline.platform.contracts.cases.LegalHoldLiftedV1;
import sightline.platform.journal.AsTheSystem;
import sightline.platform.journal.Entry;
import sightline.platform.journal.Journal;
import sightline.platform.journal.erasure.ErasedCases;
import sightline.platform.language.AgencyId;
import sightline.platform.language.CaseId;
import sightline.platform.language.CorrelationId;
import sightline.platform.language.EventId;
import sightline.platform.language.LegalHoldId;
import sightline.platform.language.Occurrence;
import sightline.platform.language.StaffId;
import sightline.platform.language.Told;
import sightline.platform.testkit.CasesOnTheTopic;
import sightline.platform.testkit.ErasingACase;
import sightline.platform.testkit.RealStack;
import sightline.platform.testkit.ServiceDatabase;
import sightline.platform.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "cases"))
class ErasingACaseTest extends ErasingACase {
    @SuppressWarnings("NullAway.Init")
    Tokens tokens;

    @SuppressWarnings("NullAway.Init")
    CasesOnTheTopic cases;

    @Override
    protected Tokens tokens() {
        return tokens;
    }

    @Override
    protected CasesOnTheTopic cases() {
        return cases;
    }

    @Inject
    @SuppressWarnings("NullAway.Init")
    Journal journal;

    @Inject
    @SuppressWarnings("NullAway.Init")
    DataSource database;

    @SuppressWarnings("NullAway.Init")
    private Northshire northshire;

    @BeforeEach
    void area() {
        northshire = new Northshire(tokens);
        northshire.addAgencies();
    }

    /** This service has no membership to build anew: it owns it. */
    @Override
    protected List<String> projections() {
        return List.of("heard-actions");
    }

    @Override
    protected Held held() {
        Map<String, Object> person = someone();
        String location = northshire.openWithPoliceAndHealth(person);
        String offence = "Affray in story " + UUID.randomUUID();
        String key = "canary-key-" + UUID.randomUUID();
        Map<String, Object> arrest = new HashMap<>(Northshire.arrestOf(Northshire.crnOf(person)));
        arrest.put("offence", offence);
        northshire
                .as("northshire-police")
                .header("Idempotency-Key", key)
                .body(arrest)
                .post("/arrests")
                .then()
                .statusCode(201);
        northshire
                .as("northshire-police")
                .body(Map.of("name", "The canary", "q", Northshire.crnOf(person).toLowerCase(Locale.ROOT)))
                .post("/saved-searches")
                .then()
                .statusCode(201);
        northshire
                .as("northshire-police")
                .body(Map.of("name", "Under her other name", "q", "coalmine"))
                .post("/saved-searches")
                .then()
                .statusCode(201);
        northshire
                .person("watcher-1", "northshire-police", "CASE_MANAGER")
                .post(location + "/watch")
                .then()
                .statusCode(200);
        CaseId about = CaseId.of(location.substring(location.lastIndexOf('/') + 1));
        return new Held(
                about,
                List.of(
                        "Canary Fictional",
                        "Coalmine Kate",
                        Northshire.crnOf(person),
                        "The canary",
                        "Under her other name",
                        offence,
                        key));
    }

    /**
     * As approving it does: the fact and the mark in one commit; what is held goes when the fact comes by the topic.
     */
    @Override
    protected void erase(CaseId about) throws Exception {
        var unused = AsTheSystem.call(() -> QuarkusTransaction.requiringNew().call(() -> {
            CaseErasedV1 erased = erased();
            journal.append(List.of(fact(about, erased)));
            try (Connection connection = database.getConnection()) {
                ErasedCases.mark(about, erased.erasureId(), connection);
            }
            return true;
        }));
    }

    @Test
    void an_erased_case_is_nobodys_from_the_commit_on_and_the_person_may_come_back_as_a_new_one() throws Exception {
        Map<String, Object> person = someone();
        String location = northshire.open(person);
        CaseId about = CaseId.of(location.substring(location.lastIndexOf('/') + 1));

        erase(about);

        northshire.as("northshire-probation").get(location).then().statusCode(404);
        northshire.lead(location + "/assess", Northshire.assessment()).statusCode(404);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> ServiceDatabase.ask("select id from managed_case where id = '%s'".formatted(about))
                        .isEmpty());
        assertThat(northshire.open(person)).isNotEqualTo(location);
    }

    @Test
    void a_command_that_was_under_way_when_the_case_was_erased_finds_no_case() throws Exception {
        String location = northshire.open(someone());
        CaseId about = CaseId.of(location.substring(location.lastIndexOf('/') + 1));
        erase(about);
        Entry late = fact(about, new LegalHoldLiftedV1(new LegalHoldId(UUID.randomUUID()), false));

        assertThatThrownBy(() ->
                        AsTheSystem.call(() -> QuarkusTransaction.requiringNew().call(() -> {
                            journal.append(List.of(late));
                            return true;
                        })))
                .isInstanceOf(NotKnown.class);
    }

    private static Map<String, Object> someone() {
        Map<String, Object> person = new HashMap<>(Northshire.person());
        person.put("personName", "Canary Fictional");
        person.put("aliases", List.of("Coalmine Kate"));
        return person;
    }

    private static Entry fact(CaseId about, Record fact) {
        Catalogue catalogue = Catalogue.ofEverything();
        Told told = new Told(
                new EventId(UUID.randomUUID()),
                new AgencyId("northshire-police"),
                new StaffId("staff-of-a-story"),
                Occurrence.at(Instant.now()),
                null,
                new CorrelationId(UUID.randomUUID()),
                null);
        return new Entry(
                about, told, catalogue.of(fact.getClass()).type(), catalogue.toData(fact), Map.of(), null, null);
    }
}
