package sightline.deploy.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Nobody bends the audit of a running stack unseen, not even its database's owner. */
@ExtendWith(SharedStack.class)
class VerifyingTheAuditTest {
    private static final String BENT = "update entry set said = said || ' ' where number = 7";
    private static final String MENDED = "update entry set said = rtrim(said) where number = 7";

    private final WholeStack stack;
    private final Browser browser;

    VerifyingTheAuditTest(WholeStack stack, Browser browser) {
        this.stack = stack;
        this.browser = browser;
    }

    @Test
    void the_audit_of_the_running_stack_is_whole_until_somebody_bends_an_entry_which_is_then_named()
            throws IOException, InterruptedException, SQLException {
        browser.signIn("northshire.coordinator").open("/cases");
        WholeStack.Ended whole = stack.verifyAudit();
        assertThat(whole.value()).as(whole.printed()).isZero();

        asOwner(BENT);
        try {
            WholeStack.Ended bent = stack.verifyAudit();
            assertThat(bent.value()).as(bent.printed()).isEqualTo(1);
            assertThat(bent.printed()).contains("Entry 7 is altered");
        } finally {
            asOwner(MENDED);
        }
        WholeStack.Ended mended = stack.verifyAudit();
        assertThat(mended.value()).as(mended.printed()).isZero();
    }

    private void asOwner(String statement) throws IOException, SQLException {
        Properties settings = stack.settingsOfAudit();
        try (Connection owner = DriverManager.getConnection(
                        settings.getProperty("quarkus.datasource.jdbc.url"),
                        settings.getProperty("quarkus.flyway.username"),
                        settings.getProperty("quarkus.flyway.password"));
                Statement change = owner.createStatement()) {
            assertThat(change.executeUpdate(statement)).isEqualTo(1);
        }
    }
}
