package sightline.platform.testkit;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Forty who ask the same thing for something at the same moment. */
public final class AtOnce {
    public static final int FORTY = 40;

    private AtOnce() {}

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
