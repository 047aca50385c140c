package sightline.platform.membership;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import sightline.platform.contracts.Envelope;
import sightline.platform.journal.operate.Projection;

/**
 * The known cases, as they can be built anew from the topic; what was done on their ground is not done again by that.
 */
@ApplicationScoped
public class MembershipProjection implements Projection {
    private final String listener;

    /** Kept by this listener of the service. */
    public MembershipProjection(
            @ConfigProperty(name = "sightline.membership.kept-by", defaultValue = MembershipListener.NAME)
                    String listener) {
        this.listener = listener;
    }

    @Override
    public String name() {
        return MembershipListener.NAME;
    }

    @Override
    public String listener() {
        return listener;
    }

    @Override
    public List<String> tables() {
        return List.of("known_case", "known_member", "known_limit");
    }

    @Override
    public Set<String> hears() {
        return MembershipListener.TYPES;
    }

    @Override
    public void apply(List<Envelope> events, Connection connection) throws SQLException {
        MembershipListener.fold(events, connection);
    }
}
