package sightline.people.usecases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sightline.people.domain.Administrator;
import sightline.people.domain.Changes;
import sightline.people.domain.Guarded;
import sightline.people.domain.People;
import sightline.people.domain.Person;
import sightline.people.domain.Proposal;
import sightline.people.domain.ProposalObstacle.WaitsAlready;
import sightline.people.domain.Proposals;
import sightline.people.usecases.Recording.What;
import sightline.platform.access.NotKnown;
import sightline.platform.language.Decision;
import sightline.platform.language.Ids;
import sightline.platform.language.Refusal;
import sightline.platform.standards.Standard;
import sightline.platform.standards.Standards;
import sightline.platform.standards.TimeLimit;
import sightline.platform.standards.WorkingTime;

/** What nobody gives alone: one administrator proposes it, another approves or declines. */
@ApplicationScoped
public class FourEyes {
    private final Administering administering;
    private final People people;
    private final Proposals proposals;
    private final Changes changes;
    private final Recording recording;
    private final Names names;
    private final Clock clock;
    private final Ids ids;
    private final Standards standards = Standards.shipped();
    private final WorkingTime time = WorkingTime.ofEnglandAndWales();

    FourEyes(
            Administering administering,
            People people,
            Proposals proposals,
            Changes changes,
            Recording recording,
            Names names,
            Clock clock,
            Ids ids) {
        this.administering = administering;
        this.people = people;
        this.proposals = proposals;
        this.changes = changes;
        this.recording = recording;
        this.names = names;
        this.clock = clock;
        this.ids = ids;
    }

    /** A proposal, whom it concerns as they are now, and who looks at it when. */
    public record Looked(
            Proposal proposal, Optional<Person> person, String proposedBy, Administrator by, Instant now) {}

    @Transactional
    public Decision<Looked> propose(Asked asked, Guarded what) {
        Administrator by = administering.current();
        changes.hold(asked.person());
        Person person = administering.require(asked.person(), by);
        Instant now = clock.instant();
        Proposal proposal = new Proposal(
                ids.next(),
                person.id(),
                person.agency(),
                person.area(),
                what,
                asked.reason(),
                by.id(),
                now,
                lapse(person, now),
                null);
        Optional<? extends Refusal> against = person.againstProposing(what, administering.of(person), by);
        return new Decision.Taken<>(proposal)
                .unless(against.isPresent() ? against : waiting(proposal, now))
                .map(taken -> {
                    recording.doing(
                            new What("propose", what.code(), asked.reason(), taken.id()),
                            person,
                            by,
                            () -> proposals.add(taken));
                    return looked(taken, Optional.of(person), by, now);
                });
    }

    private Looked looked(Proposal proposal, Optional<Person> person, Administrator by, Instant now) {
        return new Looked(proposal, person, names.of(proposal.by()), by, now);
    }

    private Optional<WaitsAlready> waiting(Proposal proposal, Instant now) {
        return proposals.of(proposal.person()).stream()
                .filter(one -> one.what() == proposal.what() && one.status(now) == Proposal.Status.WAITING)
                .findAny()
                .map(one -> new WaitsAlready());
    }

    private Instant lapse(Person person, Instant now) {
        TimeLimit limit = standards
                .find(Standard.RIGHT_APPROVED, person.area(), null, time.dayOf(now))
                .orElseThrow(() -> new IllegalStateException("standards.csv says no limit for RIGHT_APPROVED"))
                .limit();
        return limit.after(now, time);
    }

    @Transactional
    public List<Looked> list(@Nullable UUID before, int atMost) {
        Administrator by = administering.current();
        Instant now = clock.instant();
        return proposals.reachedBy(by, before, atMost).stream()
                .map(one -> looked(one, people.find(one.person()), by, now))
                .toList();
    }

    @Transactional
    public List<Looked> of(Person person) {
        Administrator by = administering.current();
        Instant now = clock.instant();
        return proposals.of(person.id()).stream()
                .map(one -> looked(one, Optional.of(person), by, now))
                .toList();
    }

    @Transactional
    public Looked show(UUID id) {
        Administrator by = administering.current();
        Proposal proposal = require(id, by);
        return looked(proposal, people.find(proposal.person()), by, clock.instant());
    }

    @Transactional
    public Decision<Looked> approve(UUID id, String reason) {
        return answer(id, true, reason);
    }

    @Transactional
    public Decision<Looked> decline(UUID id, String reason) {
        return answer(id, false, reason);
    }

    private Decision<Looked> answer(UUID id, boolean approved, String reason) {
        Administrator by = administering.current();
        changes.hold(require(id, by).person());
        Proposal proposal = require(id, by);
        Instant now = clock.instant();
        Person person = people.find(proposal.person()).orElseThrow(() -> new NotKnown("person"));
        Decision<Proposal> decided = proposal.answer(new Proposal.Answer(approved, by.id(), now, reason));
        return (approved ? decided.unless(proposal.overtakenBy(person)) : decided).map(answered -> {
            What what =
                    new What(approved ? "approve" : "decline", proposal.what().code(), reason, id);
            recording.doing(what, person, by, () -> keep(answered, person));
            return looked(answered, people.find(proposal.person()), by, now);
        });
    }

    /** The answer is kept first, so that the database's own check of the second person comes before the right. */
    private void keep(Proposal answered, Person person) {
        if (!proposals.keepAnswer(answered)) {
            throw new IllegalStateException("Answered meanwhile, past the hold on the person");
        }
        if (answered.answer() != null && answered.answer().approved()) {
            people.change(person, person.granted(answered.what()));
        }
    }

    private Proposal require(UUID id, Administrator by) {
        return proposals
                .find(id)
                .filter(one -> by.reaches(one.agency(), one.area()))
                .orElseThrow(() -> new NotKnown("proposal"));
    }
}
