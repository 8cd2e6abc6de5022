package forecast;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Asks a server as fast as it answers, and prints how fast that was: {@code Load 8080 16 2000}. */
final class Load {
    private Load() {}

    /**
     * Runs clients side by side, each with a stream of its own.
     *
     * @param arguments the server's port, the number of clients, and the values that each of them sends
     */
    public static void main(String[] arguments) throws InterruptedException, ExecutionException {
        int clients = Integer.parseInt(arguments[1]);
        long start = System.nanoTime();
        double[] all = milliseconds(Integer.parseInt(arguments[0]), clients, Integer.parseInt(arguments[2]));
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%,d forecasts for %d clients in %.1f s: %,.0f a second; half of them within %.2f ms, 99 of 100 within %.2f%n",
                all.length,
                clients,
                seconds,
                all.length / seconds,
                all[all.length / 2],
                all[all.length * 99 / 100]);
    }

    /** How long each answer took, from the shortest to the longest. */
    static double[] milliseconds(int port, int clients, int values) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        List<Future<double[]>> runs = IntStream.range(0, clients)
                .mapToObj(client -> threads.submit(() -> ofOne(port, client, values)))
                .toList();
        double[] all = new double[clients * values];
        for (int client = 0; client < clients; client++) {
            System.arraycopy(runs.get(client).get(), 0, all, client * values, values);
        }
        threads.shutdown();
        Arrays.sort(all);
        return all;
    }

    private static double[] ofOne(int port, int client, int values) throws IOException, InterruptedException {
        HttpClient http = HttpClient.newHttpClient();
        URI server = Web.address(port);
        HttpRequest begin = HttpRequest.newBuilder(server.resolve("/streams"))
                .POST(BodyPublishers.noBody())
                .build();
        URI stream = server.resolve(
                http.send(begin, BodyHandlers.ofString()).headers().firstValue("Location").orElseThrow());
        double[] taken = new double[values];
        for (int t = 0; t < values; t++) {
            String value = Double.toString(Math.sin(0.3 * (t + client)));
            HttpRequest ask = HttpRequest.newBuilder(stream)
                    .POST(BodyPublishers.ofString(value))
                    .build();
            long asked = System.nanoTime();
            HttpResponse<String> answer = http.send(ask, BodyHandlers.ofString());
            taken[t] = (System.nanoTime() - asked) / 1e6;
            if (answer.statusCode() != 200) {
                throw new IOException("the server answered " + answer.statusCode() + ": " + answer.body());
            }
        }
        http.send(HttpRequest.newBuilder(stream).DELETE().build(), BodyHandlers.discarding());
        return taken;
    }
}
