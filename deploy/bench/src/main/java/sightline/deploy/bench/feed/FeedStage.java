package sightline.deploy.bench.feed;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.LongAdder;
import sightline.deploy.bench.measure.Latencies;
import sightline.deploy.bench.measure.Mark;
import sightline.deploy.bench.measure.OpenLoop;
import sightline.deploy.bench.measure.Schedule;
import sightline.deploy.bench.measure.Stopwatch;
import sightline.deploy.bench.measure.Window;
import sightline.deploy.bench.path.Announcing;
import sightline.deploy.bench.path.Facts;
import sightline.deploy.bench.stage.BenchedService;
import sightline.deploy.bench.stage.Database;
import sightline.deploy.bench.stage.Guarding;
import sightline.deploy.bench.stage.Issuer;
import sightline.deploy.bench.stage.Pool;
import sightline.deploy.bench.stage.Stage;
import sightline.deploy.parts.Deadline;

/** The feeds service with 420 agencies connected, and cases that eight of them are on. */
public final class FeedStage implements AutoCloseable {
    private static final int CASES = 1_008;
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final long OPEN_WITHIN_SECONDS = 60;

    private final OpenLoop loop;
    private final Issuer issuer = new Issuer();
    private final Seats seats;
    private final Database announced;
    private final Pool writing;
    private final Announcing announcing;
    private final BenchedService service;
    private final Nation nation;
    private final LongAdder arrived = new LongAdder();
    private final List<LiveStream> streams = new ArrayList<>();

    /** What one window showed: from the intended start, and from the commit, to each entitled stream. */
    public record Shown(Latencies fromIntended, Latencies fromCommit, long missing) {}

    /** False when the service is not built. */
    public static boolean possible(Stage stage) {
        return Files.exists(BenchedService.jar(stage.root(), "feeds"));
    }

    public FeedStage(Stage stage, Stopwatch stopwatch, OpenLoop loop, long seed) throws Exception {
        this(stage, stopwatch, loop, seed, Guarding.ON);
    }

    /** Sets it up; two that are guarded differently may stand side by side. */
    public FeedStage(Stage stage, Stopwatch stopwatch, OpenLoop loop, long seed, Guarding guarding) throws Exception {
        this.loop = loop;
        Facts facts = new Facts(CASES, seed + 1);
        this.seats = new Seats(facts.cases());
        this.announced = stage.database("announcing" + guarding.suffix()).withJournal();
        Database feeds = guarding.database("feeds", stage);
        String topic = stage.topic("sightline.events.feed" + guarding.suffix());
        this.writing = new Pool(announced, OpenLoop.WRITERS);
        this.announcing = new Announcing(stage, announced, topic, writing, facts, stopwatch);
        this.service = new BenchedService(stage, "feeds", feeds, guarding.settings(issuer, topic, stage));
        this.nation = new Nation(announcing, facts, seats, feeds);
    }

    /** Starts the service, tells it of the cases, and connects every agency. */
    public void open() throws Exception {
        service.start();
        nation.open();
        for (Seats.Seat seat : seats.all()) {
            streams.add(new LiveStream(seat, service.port(), issuer.machine(seat.agency(), seat.area()), arrived));
        }
        for (LiveStream stream : streams) {
            if (!stream.awaitOpen(OPEN_WITHIN_SECONDS)) {
                throw new IOException("The stream of %s did not open: %s"
                        .formatted(stream.seat().agency(), stream.trouble()));
            }
        }
    }

    public int connected() {
        return streams.size();
    }

    /** One window: events are announced at this rate, and each is waited for at its eight streams. */
    public Shown run(int rate, Duration length, Random random) throws InterruptedException {
        long before = arrived.sum();
        Window window = loop.run(announcing, Schedule.poisson(rate, length, random), Mark.ACKNOWLEDGED, random);
        long expected = (long) (window.size() - window.failures()) * Seats.ON_A_CASE;
        Deadline.in(PATIENCE).await(Duration.ofMillis(5), () -> arrived.sum() - before >= expected);
        Latencies fromIntended = new Latencies();
        Latencies fromCommit = new Latencies();
        for (LiveStream stream : streams) {
            for (LiveStream.Arrival one : stream.arrivals()) {
                long intended = window.moment(one.event(), Mark.INTENDED);
                long committed = window.moment(one.event(), Mark.COMMITTED);
                if (intended != 0 && committed != 0) {
                    fromIntended.add(one.nanos() - intended);
                    fromCommit.add(one.nanos() - committed);
                }
            }
        }
        return new Shown(fromIntended, fromCommit, expected - fromIntended.count() + window.failures());
    }

    /** Whether everything arrived where it should, once and in order. */
    public Deliveries deliveries() throws Exception {
        return Deliveries.check(announced, seats, streams);
    }

    /** How many events a second the service takes when many are waiting; the streams are closed before. */
    public double takes(int howMany) throws Exception {
        closeStreams();
        return nation.pileUp(howMany);
    }

    /** How many entries a second a reader gets who begins at the beginning. */
    public double fromEmptyCursor() throws IOException, InterruptedException {
        String token = issuer.machine(
                seats.all().getFirst().agency(), seats.all().getFirst().area());
        return new EmptyCursor(service.address(), token).eventsPerSecond();
    }

    private void closeStreams() throws IOException {
        for (LiveStream stream : streams) {
            stream.close();
        }
    }

    @Override
    public void close() throws IOException, SQLException {
        closeStreams();
        service.close();
        announcing.close();
        writing.close();
        issuer.close();
    }
}
