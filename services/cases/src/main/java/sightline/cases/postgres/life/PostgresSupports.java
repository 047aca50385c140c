package sightline.cases.postgres.life;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import sightline.cases.domain.support.Provider;
import sightline.cases.domain.support.Support;
import sightline.cases.domain.support.SupportFact;
import sightline.cases.domain.support.Supports;
import sightline.cases.postgres.Heard;
import sightline.cases.postgres.OwnFacts;
import sightline.cases.usecases.life.ProvidersTold;
import sightline.cases.usecases.life.SupportsTold;
import sightline.cases.usecases.reading.Reader;
import sightline.platform.contracts.cases.ProviderChangedV1;
import sightline.platform.contracts.cases.ServiceClosedV1;
import sightline.platform.contracts.cases.ServiceStartedV1;
import sightline.platform.language.CareKind;
import sightline.platform.language.CaseId;
import sightline.platform.language.ServiceId;

/** Services and who provides care, folded from the history of their case. */
@ApplicationScoped
class PostgresSupports implements Supports, SupportsTold, ProvidersTold {
    private static final Set<Class<? extends Record>> SERVICES = Set.of(ServiceStartedV1.class, ServiceClosedV1.class);
    private static final Set<Class<? extends Record>> PROVIDERS = Set.of(ProviderChangedV1.class);

    private final OwnFacts facts;

    PostgresSupports(OwnFacts facts) {
        this.facts = facts;
    }

    @Override
    public Optional<Support> find(CaseId about, ServiceId id) {
        return Optional.ofNullable(services(facts.whole(about, SERVICES)).get(id));
    }

    @Override
    public Optional<Provider> provider(CaseId about, CareKind kind) {
        return Optional.ofNullable(providers(facts.whole(about, PROVIDERS)).get(kind));
    }

    @Override
    public List<Support> of(CaseId about, Reader reader) {
        return List.copyOf(
                services(facts.heard(about, SERVICES, reader)).sequencedValues().reversed());
    }

    @Override
    public List<Provider> providers(CaseId about, Reader reader) {
        return List.copyOf(providers(facts.heard(about, PROVIDERS, reader)).values());
    }

    private static SequencedMap<ServiceId, Support> services(List<Heard> facts) {
        SequencedMap<ServiceId, Support> services = new LinkedHashMap<>();
        facts.forEach(one -> add(services, one));
        return services;
    }

    private static void add(Map<ServiceId, Support> services, Heard one) {
        if (one.fact() instanceof ServiceStartedV1 told) {
            var started =
                    new SupportFact.Started(told.serviceId(), told.kind(), told.provider(), one.word("providerName"));
            services.put(started.id(), new Support.Running(started, one.read(), one.at(), one.by()));
        }
        if (one.fact() instanceof ServiceClosedV1 told
                && services.get(told.serviceId()) instanceof Support.Running running) {
            var closed = new SupportFact.Closed(
                    told.serviceId(), told.kind(), one.read() ? told.receivedBy() : null, one.word("reason"));
            services.put(closed.id(), new Support.Closed(running, closed, one.at()));
        }
    }

    private static Map<CareKind, Provider> providers(List<Heard> facts) {
        Map<CareKind, Provider> providers = new EnumMap<>(CareKind.class);
        facts.forEach(one -> {
            if (one.fact() instanceof ProviderChangedV1 told) {
                var changed = new SupportFact.ProviderChanged(told.kind(), told.to(), one.word("providerName"));
                providers.put(told.kind(), new Provider(changed, one.read(), one.at(), one.by()));
            }
        });
        return providers;
    }
}
