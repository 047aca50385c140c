package sightline.cases.postgres.permission;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.permission.Permission;
import sightline.cases.domain.permission.Permission.Decided;
import sightline.cases.domain.permission.Permission.Requested;
import sightline.cases.domain.permission.PermissionFact;
import sightline.cases.domain.permission.Permissions;
import sightline.cases.postgres.Hearing;
import sightline.cases.postgres.OwnFacts;
import sightline.cases.postgres.OwnFacts.OwnFact;
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
        return Optional.ofNullable(
                folded(of(about), one -> one.recorded().text()).get(id));
    }

    @Override
    public List<Permission> of(CaseId about, Reader reader) {
        Hearing hearing = new Hearing(reader);
        List<OwnFact> told = of(about).stream().filter(hearing::isTold).toList();
        return folded(told, hearing::words).sequencedValues().reversed().stream()
                .toList();
    }

    private List<OwnFact> of(CaseId about) {
        return facts.of(about, KINDS);
    }

    /** What a reader may read of a fact's words. */
    private interface Reading {
        Map<String, String> words(OwnFact fact);
    }

    private static SequencedMap<PermissionId, Permission> folded(List<OwnFact> facts, Reading reading) {
        SequencedMap<PermissionId, Permission> permissions = new LinkedHashMap<>();
        facts.forEach(one -> add(permissions, one, reading.words(one)));
        return permissions;
    }

    private static void add(Map<PermissionId, Permission> permissions, OwnFact one, Map<String, String> words) {
        if (one.fact() instanceof PermissionRequestedV1 asked) {
            permissions.put(asked.permissionId(), asked(asked, one, words.get("detail")));
        }
        if (one.fact() instanceof PermissionDecidedV1 decided
                && permissions.get(decided.permissionId()) instanceof Requested asked) {
            permissions.put(
                    decided.permissionId(),
                    new Decided(asked, decision(decided, words.getOrDefault("reason", "")), one.occurred()));
        }
    }

    private static Requested asked(PermissionRequestedV1 asked, OwnFact one, @Nullable String detail) {
        return new Requested(
                asked.permissionId(),
                asked.kind(),
                detail,
                one.occurred(),
                one.recorded().agency());
    }

    private static PermissionFact.Decided decision(PermissionDecidedV1 decided, String reason) {
        return new PermissionFact.Decided(decided.permissionId(), decided.decision(), decided.meetingId(), reason);
    }
}
