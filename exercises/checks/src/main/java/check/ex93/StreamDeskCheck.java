package check.ex93;

import check.Call;
import check.Draw;
import check.Law;
import check.TaskCheck;
import check.Trial;
import contract.StreamDesk;
import contract.StreamDesk.Day;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Task 93.4: a stream for each client, and a new one after an hour of silence. */
public final class StreamDeskCheck extends TaskCheck<StreamDesk> {
    private static final int HOUR = 60;
    private static final StreamDesk RIGHT = (clients, minutes, values, open) -> serve(clients, minutes, values, open);

    /** What is sent, row by row. */
    private record Sent(List<String> clients, List<Integer> minutes, List<Double> values) {
        Sent() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }

        void add(String client, int minute, double value) {
            clients.add(client);
            minutes.add(minute);
            values.add(value);
        }

        Call<StreamDesk> call() {
            return new Call<>(
                    values.size() + " values",
                    answer -> answer.day(
                            clients.toArray(String[]::new),
                            minutes.stream().mapToLong(Integer::longValue).toArray(),
                            values.stream().mapToDouble(Double::doubleValue).toArray()));
        }
    }

    /** For the exercise, and for JUnit. */
    public StreamDeskCheck() {
        super("93.4", "a desk of streams", StreamDesk.class);
        right(RIGHT);
        calls(StreamDeskCheck::interleaved);

        slip("one-for-all", "All clients share one stream: what one of them sends changes the answers of the others.");
        slip(
                "always-new",
                "You open a stream for each value: a stream remembers, so keep it for the client's next one.");
        slip("never-new", "A client that was silent for more than an hour gets a new stream.");
        slip("desk-silent", "You measure the silence of the whole desk: measure that of each client.");
        slip("since-opened", "You measure since the stream was opened: measure since the client's last value.");
        slip(
                "first-lost",
                "The first value of a new stream gets no answer, or is not given to it: it is a value, too.");
        slip("by-client", "The answers are sorted by client: the first answer belongs to the first value.");

        Law<StreamDesk> hour = special(StreamDeskCheck::hours);
        slip(hour, "at-the-hour", "After exactly an hour a stream goes on: a new one comes after more than an hour.");

        Law<StreamDesk> missing = special(StreamDeskCheck::missing);
        slip(missing, "fed", "You give NaN to a stream: from then on every answer of it is NaN.");
        slip(missing, "last-answer", "The answer to NaN is NaN, and not the answer before.");
        slip(missing, "value-before", "You give the value before once more: where none came, a stream is not asked.");
        slip(
                missing,
                "sign-of-life",
                "NaN is no sign of life: the silence goes on until the client sends a value that is there.");
        slip(missing, "opened-for-nothing", "You open a stream for NaN: open one when a value comes that is there.");

        check(0, "four values by hand", StreamDeskCheck::byHand);
        obeys(2, "clients that come and go");
        obeys(1, "an hour, and a minute more", hour);
        obeys(1, "missing values", missing);
    }

    private void slip(String key, String sentence) {
        slip(law(), key, sentence);
    }

    private void slip(Law<StreamDesk> where, String key, String sentence) {
        mistake(where, key, sentence, (clients, minutes, values, open) -> serve(clients, minutes, values, open, key));
    }

    private static void byHand(Trial<StreamDesk> trial) {
        trial.gives(
                new Day(new double[] {1_020, 1_005, 2_031, 1_022}, 3),
                new Call<>(
                        "4 values",
                        answer ->
                                answer.day(new String[] {"a", "b", "a", "a"}, new long[] {0, 1, 10, 75}, new double[] {
                                    20, 5, 21, 22
                                })));
    }

    /** What is kept of a client. */
    private static final class Client {
        private DoubleUnaryOperator stream;
        private long heard;
        private double value = Double.NaN;
        private double answer = Double.NaN;
    }

    private static double[] serve(
            String[] clients, long[] minutes, double[] values, Supplier<DoubleUnaryOperator> open, String... slips) {
        Set<String> has = Set.of(slips);
        Map<String, Client> known = new HashMap<>();
        double[] answers = new double[values.length];
        for (int i : has.contains("by-client")
                ? byClient(clients)
                : IntStream.range(0, values.length).toArray()) {
            Client client = known.computeIfAbsent(has.contains("one-for-all") ? "" : clients[i], name -> new Client());
            answers[i] = answer(client, minutes, values, i, open, has);
        }
        if (!has.contains("by-client")) {
            return answers;
        }
        return IntStream.of(byClient(clients)).mapToDouble(i -> answers[i]).toArray();
    }

    private static double answer(
            Client client,
            long[] minutes,
            double[] values,
            int i,
            Supplier<DoubleUnaryOperator> open,
            Set<String> has) {
        boolean isMissing = Double.isNaN(values[i]);
        if (isMissing && !has.contains("fed")) {
            client.heard = has.contains("sign-of-life") ? minutes[i] : client.heard;
            if (has.contains("opened-for-nothing") && isOver(client, minutes, i, has)) {
                client.stream = open.get();
                client.heard = minutes[i];
            }
            if (has.contains("value-before") && client.stream != null) {
                double unused = client.stream.applyAsDouble(client.value);
            }
            return has.contains("last-answer") ? client.answer : Double.NaN;
        }
        boolean isNew = isOver(client, minutes, i, has);
        if (isNew) {
            client.stream = open.get();
        }
        if (isNew || !has.contains("since-opened")) {
            client.heard = minutes[i];
        }
        client.value = values[i];
        client.answer = isNew && has.contains("first-lost") ? Double.NaN : client.stream.applyAsDouble(values[i]);
        return client.answer;
    }

    private static boolean isOver(Client client, long[] minutes, int i, Set<String> has) {
        long silence = minutes[i] - (has.contains("desk-silent") ? minutes[Math.max(0, i - 1)] : client.heard);
        long most = has.contains("at-the-hour") ? HOUR - 1 : HOUR;
        return client.stream == null || has.contains("always-new") || (silence > most && !has.contains("never-new"));
    }

    private static int[] byClient(String... clients) {
        return IntStream.range(0, clients.length)
                .boxed()
                .sorted(Comparator.comparing(i -> clients[i]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Three clients by turns, with pauses of the desk and of single clients, each far from an hour. */
    private static Call<StreamDesk> interleaved(Draw draw) {
        Sent sent = new Sent();
        int minute = draw.size(0, 500);
        List<String> names = List.of("c" + draw.size(1, 9), "b" + draw.size(1, 9), "a" + draw.size(1, 9));
        for (int round = 0; round < 9; round++) {
            for (int who = 0; who < names.size(); who++) {
                // the second one is silent for three rounds, the third one for two
                if (!((who == 1 && round >= 3 && round <= 5) || (who == 2 && (round == 5 || round == 6)))) {
                    sent.add(names.get(who), minute, draw.size(10, 999) / 10.0);
                }
                minute += draw.size(1, 3);
            }
            minute += round == 1 ? draw.size(80, 90) : draw.size(22, 30);
        }
        return sent.call();
    }

    /** A client that comes after exactly an hour, and one that comes a minute later than that. */
    private static Call<StreamDesk> hours(Draw draw) {
        Sent sent = new Sent();
        int minute = draw.size(0, 500);
        for (int round = 0; round < 4; round++) {
            sent.add("on time", minute, draw.size(10, 999) / 10.0);
            sent.add("late", minute + (round % 2 == 1 ? 1 : 0), draw.size(10, 999) / 10.0);
            minute += HOUR;
        }
        return sent.call();
    }

    /** Values that are missing: first of all, in between, and so many that an hour passes. */
    private static Call<StreamDesk> missing(Draw draw) {
        Sent sent = new Sent();
        int minute = draw.size(0, 500);
        int first = draw.size(2, 3);
        for (int round = 0; round < 12; round++) {
            boolean isHole = round < first - 1 || round == first + 1 || (round >= 6 && round <= 9);
            sent.add("holes", minute, isHole ? Double.NaN : draw.size(10, 999) / 10.0);
            sent.add("whole", minute + 1, draw.size(10, 999) / 10.0);
            minute += draw.size(18, 22);
        }
        sent.add("nothing", minute, Double.NaN);
        return sent.call();
    }
}
