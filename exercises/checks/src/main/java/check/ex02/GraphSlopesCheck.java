package check.ex02;

import check.Call;
import check.Draw;
import check.TaskCheck;
import check.Trial;
import contract.GraphNode;
import contract.GraphSlopes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Task 2.5: back from the last node, slopes multiply along a path and add up where paths meet. */
public final class GraphSlopesCheck extends TaskCheck<GraphSlopes> {
    private static final Rule CHAIN = (slope, node, left, right, value) -> switch (node.operation()) {
        case "plus" -> new double[] {slope, slope};
        case "times" -> new double[] {slope * right, slope * left};
        default -> new double[] {slope * (1 - value * value), 0};
    };
    private static final GraphSlopes RIGHT = back(CHAIN);

    /** For the exercise, and for JUnit. */
    public GraphSlopesCheck() {
        super("2.5", "a backward() of your own", GraphSlopes.class);
        right(RIGHT);
        calls(GraphSlopesCheck::graph);

        mistake(
                "last-path-only",
                "A node that is used twice keeps the slope of one path alone: what comes back along several paths adds up, so use +=.",
                (inputs, nodes) -> last(inputs, nodes, (slopes, node, parts) -> {
                    slopes[node.left()] = parts[0];
                    if (!node.operation().equals("tanh")) {
                        slopes[node.right()] = parts[1];
                    }
                }));
        mistake(
                "square-once",
                "In x · x the node is both factors, and gets a slope from each: add the second to what the first has left there.",
                (inputs, nodes) -> last(inputs, nodes, (slopes, node, parts) -> {
                    double before = slopes[node.right()];
                    slopes[node.left()] += parts[0];
                    slopes[node.right()] = node.operation().equals("tanh") ? slopes[node.left()] : before + parts[1];
                }));
        mistake(
                "own-factor",
                "The slope of a product by one factor is the other factor.",
                back((slope, node, left, right, value) -> node.operation().equals("times")
                        ? new double[] {slope * left, slope * right}
                        : CHAIN.parts(slope, node, left, right, value)));
        mistake(
                "tanh-of-its-input",
                "The slope of tanh is 1 − h², where h is what the tanh gave, not what it got.",
                back((slope, node, left, right, value) ->
                        CHAIN.parts(slope, node, left, right, node.operation().equals("tanh") ? left : value)));
        mistake(
                "tanh-without-slope",
                "A tanh passes its slope on unchanged: it squeezes, so less must come back. What is the slope of tanh?",
                back((slope, node, left, right, value) ->
                        CHAIN.parts(slope, node, left, right, node.operation().equals("tanh") ? 0 : value)));
        mistake(
                "not-multiplied",
                "Each node hands back its own slope alone: slopes along a path multiply, so multiply it by the slope that came to the node.",
                back((slope, node, left, right, value) -> CHAIN.parts(1, node, left, right, value)));
        mistake(
                "left-operand-only",
                "Only the first operand of a sum or a product gets a slope: the second must get one as well.",
                back((slope, node, left, right, value) ->
                        new double[] {CHAIN.parts(slope, node, left, right, value)[0], 0}));
        mistake(
                "begins-with-value",
                "You begin with the value of L: the slope of L by itself is 1.",
                (inputs, nodes) -> {
                    double[] values = values(inputs, nodes);
                    double[] slopes = RIGHT.slopes(inputs, nodes);
                    return Arrays.stream(slopes)
                            .map(one -> one * values[values.length - 1])
                            .toArray();
                });
        mistake(
                "no-beginning",
                "All slopes are 0. They come from the last node, whose slope by itself is 1: begin with that, and go from the last node to the first.",
                (inputs, nodes) -> new double[inputs.length]);
        mistake(
                "all-nodes",
                "These are the slopes by all nodes: return those by the inputs.",
                (inputs, nodes) -> sweep(inputs, nodes, CHAIN));
        mistake(
                "inputs-values",
                "These are the values of the inputs, not the slopes of L by them.",
                (inputs, nodes) -> inputs.clone());

        check(0, "the example worked by hand", GraphSlopesCheck::equalsHandArithmetic);
        obeys(3, "drawn graphs of several sizes");
        leavesArgumentsAlone(1);
    }

    private static void equalsHandArithmetic(Trial<GraphSlopes> trial) {
        GraphNode[] nodes = {new GraphNode("times", 0, 1), new GraphNode("times", 0, 2), new GraphNode("plus", 3, 4)};
        trial.gives(new double[] {7, 0.5, 0.5}, call(new double[] {0.5, 3, 4}, nodes));
    }

    /** What a node hands back to its two operands. */
    private interface Rule {
        double[] parts(double slope, GraphNode node, double left, double right, double value);
    }

    /** Where the two parts go. */
    private interface Landing {
        void land(double[] slopes, GraphNode node, double... parts);
    }

    private static GraphSlopes back(Rule rule) {
        return (inputs, nodes) -> Arrays.copyOf(sweep(inputs, nodes, rule), inputs.length);
    }

    private static double[] sweep(double[] inputs, GraphNode[] nodes, Rule rule) {
        return sweep(inputs, nodes, rule, (slopes, node, parts) -> {
            slopes[node.left()] += parts[0];
            slopes[node.right()] += parts[1];
        });
    }

    private static double[] last(double[] inputs, GraphNode[] nodes, Landing landing) {
        return Arrays.copyOf(sweep(inputs, nodes, CHAIN, landing), inputs.length);
    }

    private static double[] sweep(double[] inputs, GraphNode[] nodes, Rule rule, Landing landing) {
        double[] values = values(inputs, nodes);
        double[] slopes = new double[values.length];
        slopes[values.length - 1] = 1;
        for (int i = values.length - 1; i >= inputs.length; i--) {
            GraphNode node = nodes[i - inputs.length];
            double[] parts = rule.parts(slopes[i], node, values[node.left()], values[node.right()], values[i]);
            landing.land(slopes, node, parts);
        }
        return slopes;
    }

    private static double[] values(double[] inputs, GraphNode... nodes) {
        double[] values = Arrays.copyOf(inputs, inputs.length + nodes.length);
        for (int i = inputs.length; i < values.length; i++) {
            GraphNode node = nodes[i - inputs.length];
            double left = values[node.left()];
            double right = values[node.right()];
            values[i] = switch (node.operation()) {
                case "plus" -> left + right;
                case "times" -> left * right;
                default -> Math.tanh(left);
            };
        }
        return values;
    }

    /** Each graph has a square, a tanh, a node with two paths to L, and any nodes between. */
    private static Call<GraphSlopes> graph(Draw draw) {
        int inputs = draw.size(3, 4);
        List<GraphNode> nodes = new ArrayList<>();
        int squared = draw.size(0, inputs - 1);
        nodes.add(new GraphNode("times", squared, squared));
        int squeezed = draw.size(0, inputs);
        nodes.add(new GraphNode("tanh", squeezed, squeezed));
        nodes.add(new GraphNode("plus", inputs, inputs + 1));
        nodes.add(new GraphNode("times", inputs + 2, draw.size(0, inputs - 1)));
        for (int more = draw.size(2, 4); more > 0; more--) {
            int newest = inputs + nodes.size() - 1;
            String operation = List.of("plus", "times", "tanh").get(draw.size(0, 2));
            int other = draw.size(0, newest - 1);
            nodes.add(new GraphNode(operation, newest, operation.equals("tanh") ? newest : other));
        }
        nodes.add(new GraphNode("plus", inputs + 2, inputs + nodes.size() - 1));
        double[] values = draw.normal(inputs).toDoubleVector();
        return call(values, nodes.toArray(GraphNode[]::new));
    }

    private static Call<GraphSlopes> call(double[] inputs, GraphNode... nodes) {
        String graph = IntStream.range(0, nodes.length)
                .mapToObj(i -> (inputs.length + i) + " = " + nodes[i].operation() + " " + nodes[i].left()
                        + (nodes[i].operation().equals("tanh") ? "" : " " + nodes[i].right()))
                .collect(Collectors.joining(", "));
        return new Call<>(inputs.length + " inputs, " + graph, answer -> answer.slopes(inputs, nodes));
    }
}
