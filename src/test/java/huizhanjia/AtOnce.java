package huizhanjia;

import huizhanjia.kernel.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

/// Several hands that do something in the same moment, each in a transaction of its own.
public final class AtOnce {

    private AtOnce() {}

    /// What came of each: empty text, or the code of the refusal; anything else that is thrown fails the test.
    public static List<String> done(Runnable... works) throws Exception {
        var barrier = new CyclicBarrier(works.length);
        var hands = new ArrayList<Callable<String>>();
        for (var work : works) {
            hands.add(() -> {
                barrier.await();
                try {
                    work.run();
                    return "";
                } catch (Refused refused) {
                    return refused.code();
                }
            });
        }
        try (var threads = Executors.newFixedThreadPool(works.length)) {
            var answers = new ArrayList<String>();
            for (var answer : threads.invokeAll(hands)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }
}
