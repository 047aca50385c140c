package sightline.deploy.bench.path;

import java.util.List;
import java.util.UUID;
import sightline.deploy.bench.measure.Mark;
import sightline.deploy.bench.measure.Stopwatch;
import sightline.deploy.bench.stage.Database;
import sightline.deploy.bench.stage.Pool;
import sightline.deploy.bench.stage.Stage;

/** Our path up to a consumer that does nothing, which is where the floor and the peers end too. */
public final class OurBus implements Variant {
    public static final String ON_THE_TOPIC = "ours: a consumer has it";

    private final Announcing announcing;
    private final PlainConsumer consumer;

    public OurBus(Stage stage, Database database, String topic, Pool pool, Facts facts, Stopwatch stopwatch) {
        this.announcing = new Announcing(stage, database, topic, pool, facts, stopwatch);
        this.consumer = new PlainConsumer(stage.bootstrap(), topic, stopwatch);
    }

    @Override
    public String name() {
        return "ours, to a consumer";
    }

    @Override
    public List<End> ends() {
        return List.of(new End(ON_THE_TOPIC, Mark.CONSUMED));
    }

    @Override
    public void take(UUID event, int random) throws Exception {
        announcing.take(event, random);
    }

    @Override
    public void close() {
        announcing.close();
        consumer.close();
    }
}
