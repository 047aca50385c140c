package sightline.actions.kafka;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import sightline.actions.InNorthshire;
import sightline.platform.contracts.cases.TransferredV1;
import sightline.platform.language.AgencyId;
import sightline.platform.language.AgencyKind;
import sightline.platform.language.AreaId;
import sightline.platform.language.CaseId;
import sightline.platform.language.Place;
import sightline.platform.language.TransferId;

/** A case that cases says has passed to another area, and who sees what is kept of it here. */
@QuarkusTest
class FollowingTransfersTest extends InNorthshire {

    @Test
    void the_rights_of_the_old_area_end_and_those_of_the_new_begin_in_lists_and_in_the_database_alike() {
        CaseId about = northshire.aCase();
        String action = northshire.assigned(about, 20);
        oldCoordinator().get(action).then().statusCode(200);
        newCoordinator().get(action).then().statusCode(404);

        cases.announce(
                "cases",
                about,
                new TransferredV1(
                        new TransferId(UUID.randomUUID()),
                        new AreaId("northshire"),
                        new AreaId("southmoor"),
                        new AgencyId("southmoor-probation"),
                        AgencyKind.PROBATION,
                        new AgencyId("southmoor-coordination"),
                        new AgencyId("northshire-probation"),
                        Place.RA),
                "southmoor-coordination");

        await().atMost(Duration.ofSeconds(30))
                .until(() -> newCoordinator().get(action).statusCode(), equalTo(200));
        newCoordinator().get("/actions?owner=area&limit=200").then().body("items.id", hasItem(id(action)));
        northshire
                .in("southmoor", "southmoor-probation", "LEAD_MANAGER")
                .get(action)
                .then()
                .statusCode(200);
        oldCoordinator().get(action).then().statusCode(404);
        oldCoordinator().get("/actions?owner=area&limit=200").then().body("items.id", not(hasItem(id(action))));
        oldCoordinator().get("/history/" + about).then().statusCode(404);
        northshire
                .in("northshire", "northshire-probation", "CASE_MANAGER")
                .get(action)
                .then()
                .statusCode(200);
    }

    private RequestSpecification oldCoordinator() {
        return northshire.in("northshire", "northshire-coordination", "MAPPA_COORDINATOR");
    }

    private RequestSpecification newCoordinator() {
        return northshire.in("southmoor", "southmoor-coordination", "MAPPA_COORDINATOR");
    }

    private static String id(String action) {
        return action.substring(action.lastIndexOf('/') + 1);
    }
}
