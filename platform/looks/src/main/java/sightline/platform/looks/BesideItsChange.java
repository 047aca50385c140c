package sightline.platform.looks;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sightline.platform.journal.Entry;
import sightline.platform.journal.service.BesideFacts;
import sightline.platform.language.CaseId;

/**
 * Saves who changed something in the transaction of the change, which is then never without it: also where the system
 * looks further than who asks may see, as for an arrest. What nobody asked for has no part, and no look.
 */
@ApplicationScoped
class BesideItsChange implements BesideFacts {
    private final Instance<Looking> looking;
    private final LookTables tables;
    private final LooksSettings settings;

    BesideItsChange(Instance<Looking> looking, LookTables tables, LooksSettings settings) {
        this.looking = looking;
        this.tables = tables;
        this.settings = settings;
    }

    @Override
    public void save(List<Entry> facts, Connection connection) throws SQLException {
        if (!settings.written() || !Arc.container().requestContext().isActive()) {
            return;
        }
        Looking request = looking.get();
        @Nullable Part part = request.part();
        if (part == null || request.isSavedWithItsChange()) {
            return;
        }
        Collection<CaseId> cases =
                facts.stream().map(Entry::about).collect(Collectors.toCollection(LinkedHashSet::new));
        tables.add(List.of(request.changed(part, cases)), connection);
        request.savedWithItsChange();
    }
}
