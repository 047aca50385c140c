package sightline.cases.postgres.permission;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import sightline.cases.domain.permission.Permission;
import sightline.cases.domain.permission.Permission.Decided;
import sightline.cases.domain.permission.Permission.Requested;
import sightline.cases.domain.permission.PermissionFact;
import sightline.cases.domain.permission.Permissions;
import sightline.cases.postgres.Heard;
import sightline.cases.postgres.OwnFacts;
import sightline.cases.usecases.permission.PermissionsTold;
import sightline.cases.usecases.reading.Reader;
import sightline.platform.contracts.cases.PermissionDecidedV1;
import sightline.platform.contracts.cases.PermissionRequestedV1;
import sightline.platform.language.CaseId;
import sightline.platform.language.PermissionId;

/** Permissions, folded from the history of their case. */
@ApplicationScoped
class PostgresPermissions implements Permissions, PermissionsTold {
    private static final Set<Class<? extends Record>> KINDS =
            Set.of(PermissionRequestedV1.class, PermissionDecidedV1.class);

    private final OwnFacts facts;

    PostgresPermissions(OwnFacts facts) {
        this.facts = facts;
    }

    @Override
    public Optional<Permission> find(CaseId about, PermissionId id) {
        return Optional.ofNullable(folded(facts.whole(about, KINDS)).get(id));
    }

    @Override
    public List<Permission> of(CaseId about, Reader reader) {
        return List.copyOf(
                folded(facts.heard(about, KINDS, reader)).sequencedValues().reversed());
    }

    private static SequencedMap<PermissionId, Permission> folded(List<Heard> facts) {
        SequencedMap<PermissionId, Permission> permissions = new LinkedHashMap<>();
        facts.forEach(one -> add(permissions, one));
        return permissions;
    }

    private static void add(Map<PermissionId, Permission> permissions, Heard one) {
        if (one.fact() instanceof PermissionRequestedV1 told) {
            permissions.put(
                    told.permissionId(),
                    new Requested(told.permissionId(), told.kind(), one.word("detail"), one.at(), one.by()));
        }
        if (one.fact() instanceof PermissionDecidedV1 told
                && permissions.get(told.permissionId()) instanceof Requested asked) {
            var decision = new PermissionFact.Decided(
                    told.permissionId(), told.decision(), told.meetingId(), one.text("reason"));
            permissions.put(told.permissionId(), new Decided(asked, decision, one.at()));
        }
    }
}
