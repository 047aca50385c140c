package sightline.cases.postgres.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import sightline.cases.domain.exchange.Share;
import sightline.cases.domain.exchange.ShareFact;
import sightline.cases.domain.exchange.Shares;
import sightline.cases.postgres.Hearing;
import sightline.cases.postgres.OwnFacts;
import sightline.cases.postgres.OwnFacts.OwnFact;
import sightline.platform.contracts.cases.InformationSharedV1;
import sightline.platform.contracts.cases.ShareAcknowledgedV1;
import sightline.platform.contracts.cases.ShareFailedV1;
import sightline.platform.language.CaseId;
import sightline.platform.language.ShareId;
import sightline.platform.language.ShareReceipt;

/** What agencies share with each other, folded from the history of their case. */
@ApplicationScoped
class PostgresShares implements Shares {
    private static final Set<Class<? extends Record>> KINDS =
            Set.of(InformationSharedV1.class, ShareAcknowledgedV1.class, ShareFailedV1.class);

    private final OwnFacts facts;

    PostgresShares(OwnFacts facts) {
        this.facts = facts;
    }

    @Override
    public Optional<Share> find(CaseId about, ShareId id) {
        return Optional.ofNullable(
                folded(facts.of(about, KINDS), one -> one.recorded().text()).get(id));
    }

    /** Those that a reader is told of, the latest first. */
    List<Share> told(CaseId about, Hearing hearing) {
        List<OwnFact> told =
                facts.of(about, KINDS).stream().filter(hearing::isTold).toList();
        return List.copyOf(folded(told, hearing::words).sequencedValues().reversed());
    }

    private static SequencedMap<ShareId, Share> folded(
            List<OwnFact> facts, Function<OwnFact, Map<String, String>> words) {
        SequencedMap<ShareId, Share> shares = new LinkedHashMap<>();
        facts.forEach(one -> add(shares, one, words.apply(one)));
        return shares;
    }

    private static void add(Map<ShareId, Share> shares, OwnFact one, Map<String, String> words) {
        switch (one.fact()) {
            case InformationSharedV1 shared -> shares.put(shared.shareId(), sent(shared, one, words));
            case ShareAcknowledgedV1 acknowledged ->
                shares.computeIfPresent(acknowledged.shareId(), (id, share) -> received(share, acknowledged, one));
            case ShareFailedV1 failed ->
                shares.computeIfPresent(
                        failed.shareId(),
                        (id, share) ->
                                new Share.Failed(share.sent(), words.getOrDefault("reason", ""), one.occurred()));
            default -> throw new IllegalStateException("No fact of a share: " + one.type());
        }
    }

    private static Share sent(InformationSharedV1 shared, OwnFact one, Map<String, String> words) {
        ShareFact.Shared what = new ShareFact.Shared(
                shared.shareId(), shared.to(), shared.kind(), shared.basis(), shared.resendOf(), words.get("detail"));
        return new Share.Sent(what, one.occurred(), one.recorded().agency());
    }

    private static Share received(Share share, ShareAcknowledgedV1 acknowledged, OwnFact one) {
        List<Share.Receipt> receipts =
                new ArrayList<>(share instanceof Share.Received received ? received.receipts() : List.of());
        ShareReceipt how = Objects.requireNonNullElse(acknowledged.how(), ShareReceipt.DELIVERED);
        receipts.add(new Share.Receipt(how, one.occurred()));
        return new Share.Received(share.sent(), receipts);
    }
}
