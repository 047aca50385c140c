package sightline.premises.usecases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import sightline.platform.access.Asking;
import sightline.platform.access.NotKnown;
import sightline.platform.language.KeyWorkId;
import sightline.premises.domain.Placements;

/** Shows key work sessions to those who may see the placement they belong to. */
@ApplicationScoped
public class ShowKeyWork {
    private final Placements placements;
    private final WhatMayBeDone may;
    private final Asking asking;
    private final Sight sight;

    ShowKeyWork(Placements placements, WhatMayBeDone may, Asking asking, Sight sight) {
        this.placements = placements;
        this.may = may;
        this.asking = asking;
        this.sight = sight;
    }

    @Transactional
    public Seen.Session show(KeyWorkId id) {
        return placements.find(id).stream()
                .flatMap(one -> seen(List.of(one)).stream())
                .findFirst()
                .orElseThrow(() -> new NotKnown("key work session"));
    }

    /** As the asking actor sees one that they may see. */
    @Transactional
    public Seen.Session seen(Placements.Session session) {
        return seen(session, sight.on(session.placement()));
    }

    /** For the practitioner those of the cases their agency leads, for premises their own, as they were logged. */
    @Transactional
    public List<Seen.Session> mine(boolean unreadOnly, @Nullable KeyWorkId after, int atMost) {
        return seen(placements.sessions(asking.actor().agency(), unreadOnly, after, atMost));
    }

    private List<Seen.Session> seen(List<Placements.Session> sessions) {
        List<Standpoint> from =
                sight.on(sessions.stream().map(Placements.Session::placement).toList());
        return IntStream.range(0, sessions.size())
                .filter(i -> from.get(i).sees())
                .mapToObj(i -> seen(sessions.get(i), from.get(i)))
                .toList();
    }

    private Seen.Session seen(Placements.Session session, Standpoint from) {
        return new Seen.Session(session.placement(), session.keyWork(), may.with(session, from));
    }
}
