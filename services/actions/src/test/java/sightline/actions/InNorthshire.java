package sightline.actions;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import sightline.platform.testkit.CasesOnTheTopic;
import sightline.platform.testkit.RealStack;
import sightline.platform.testkit.Tokens;

/** The running service on a database, topic and token issuer of its own, and an area whose agencies use it. */
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "actions"))
public abstract class InNorthshire {
    @SuppressWarnings("NullAway.Init")
    protected Tokens tokens;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    protected String bootstrap;

    @ConfigProperty(name = "sightline.journal.topic")
    protected String topic;

    @SuppressWarnings("NullAway.Init")
    protected Northshire northshire;

    @SuppressWarnings("NullAway.Init")
    protected CasesOnTheTopic cases;

    @BeforeEach
    void area() {
        cases = new CasesOnTheTopic(topic, bootstrap);
        northshire = new Northshire(tokens, cases);
    }

    @AfterEach
    void close() {
        cases.close();
    }
}
