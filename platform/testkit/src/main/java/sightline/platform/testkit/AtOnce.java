package sightline.platform.testkit;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Forty who ask the same thing for something at the same moment. On a slow machine some of them find no connection
 * left: they are answered 503 with nothing done, and never anything worse.
 */
public final class AtOnce {
    public static final int FORTY = 40;
    public static final int OVERLOADED = 503;

    private AtOnce() {}

    /** How many of these answers are this one. */
    public static int count(int status, List<Integer> answers) {
        return (int) answers.stream().filter(one -> one == status).count();
    }

    /** What each of them was answered; each is given its number. */
    public static <T> List<T> ask(IntFunction<T> one) {
        try (ExecutorService asking = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<T>> answers = IntStream.range(0, FORTY)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> one.apply(i), asking))
                    .toList();
            return answers.stream().map(CompletableFuture::join).toList();
        }
    }
}
