package sightline.meetings.rest;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.CaseId;
import sightline.platform.testkit.HostileClient;
import sightline.platform.testkit.RealStack;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "meetings"))
class HostileClientTest extends HostileClient {

    private @Nullable String meeting;

    @Override
    protected List<String> idsOfSomebodyElse() {
        Northshire northshire = new Northshire(tokens, cases);
        CaseId about = northshire.managed();
        return List.of(about.toString(), northshire.held(about).substring("/meetings/".length()));
    }

    @Override
    protected Optional<Kept> keep(String words) {
        Northshire northshire = new Northshire(tokens, cases);
        if (meeting == null) {
            meeting = northshire.held(northshire.managed());
        }
        int status = northshire.minute(meeting, words, null).extract().statusCode();
        return Optional.of(
                new Kept(status, northshire.coordination().get(meeting).asString()));
    }
}
