package check;

import check.ex01.OneHotDecodeCheck;
import check.ex01.OneHotEncodeCheck;
import check.ex01.SeriesCutCheck;
import check.ex01.TimeFirstCheck;
import check.ex02.CrossEntropyCheck;
import check.ex02.DescentStepCheck;
import check.ex02.FiveNodesCheck;
import check.ex02.SoftmaxCheck;
import check.ex03.BigramPerplexityCheck;
import check.ex03.BigramProbabilitiesCheck;
import check.ex03.PairCountsCheck;
import check.ex03.WordWindowsCheck;
import check.ex04.ElmanCountCheck;
import check.ex04.ElmanLoopCheck;
import check.ex04.ElmanOutputCheck;
import check.ex04.ElmanStepCheck;
import check.ex05.FeedbackStepCheck;
import check.ex05.JoinedWeightsCheck;
import check.ex05.LayerShapesCheck;
import check.ex05.TwoLayersCheck;
import check.ex06.CarriedStatesCheck;
import check.ex06.CausalStatesCheck;
import check.ex06.MaskedDescentCheck;
import check.ex06.MaskedMeanCheck;
import check.ex06.PadSequencesCheck;
import check.ex07.FittingTypeCheck;
import check.ex07.GreedyWriterCheck;
import check.ex07.LastOutputsCheck;
import check.ex07.TypeReachCheck;
import check.ex07.TypeShapesCheck;
import check.ex08.ElmanDescentCheck;
import check.ex08.ElmanStatesBackCheck;
import check.ex08.ElmanStepBackCheck;
import check.ex08.ElmanSumsCheck;
import check.ex09.GlobalNormClipCheck;
import check.ex09.JacobianNormCheck;
import check.ex09.JacobianProductCheck;
import check.ex10.CountingCellCheck;
import check.ex10.LstmLoopCheck;
import check.ex10.LstmStepBackCheck;
import check.ex10.LstmStepCheck;
import check.ex11.GruStepCheck;
import check.ex11.MirroredWeightsCheck;
import check.ex11.ResetBeforeCheck;
import check.ex11.UpdateGateBackCheck;
import check.ex12.DeepCountCheck;
import check.ex12.MergedDirectionsCheck;
import check.ex12.ReaderFromTheEndCheck;
import check.ex12.ReversedSequencesCheck;
import check.ex12.WholeSequenceCheck;
import check.ex13.LanguageMarksCheck;
import check.ex13.TemperatureCheck;
import check.ex13.TokenDrawCheck;
import check.ex13.TopKCheck;
import check.ex14.CollapseCheck;
import check.ex14.CtcForwardCheck;
import check.ex14.CtcGradientCheck;
import check.ex14.GreedyLabelsCheck;
import check.ex14.LogSumCheck;
import check.ex15.FadedFramesCheck;
import check.ex15.LabelErrorRateCheck;
import check.ex15.MelEnergiesCheck;
import check.ex15.NormalisedFramesCheck;
import check.ex91.LogLabelsCheck;
import contract.BigramPerplexity;
import contract.BigramProbabilities;
import contract.CarriedStates;
import contract.CausalStates;
import contract.Collapse;
import contract.CountingCell;
import contract.CrossEntropy;
import contract.CtcForward;
import contract.CtcGradient;
import contract.DeepCount;
import contract.DescentStep;
import contract.ElmanCount;
import contract.ElmanDescent;
import contract.ElmanLoop;
import contract.ElmanOutput;
import contract.ElmanStatesBack;
import contract.ElmanStep;
import contract.ElmanStepBack;
import contract.ElmanSums;
import contract.FadedFrames;
import contract.FeedbackStep;
import contract.FittingType;
import contract.FiveNodes;
import contract.GlobalNormClip;
import contract.GreedyLabels;
import contract.GreedyWriter;
import contract.GruStep;
import contract.JacobianNorm;
import contract.JacobianProduct;
import contract.JoinedWeights;
import contract.LabelErrorRate;
import contract.LanguageMarks;
import contract.LastOutputs;
import contract.LayerShapes;
import contract.LogLabels;
import contract.LogSum;
import contract.LstmLoop;
import contract.LstmStep;
import contract.LstmStepBack;
import contract.MaskedDescent;
import contract.MaskedMean;
import contract.MelEnergies;
import contract.MergedDirections;
import contract.MirroredWeights;
import contract.NormalisedFrames;
import contract.OneHotDecode;
import contract.OneHotEncode;
import contract.PadSequences;
import contract.PairCounts;
import contract.ReaderFromTheEnd;
import contract.ResetBefore;
import contract.ReversedSequences;
import contract.SeriesCut;
import contract.Softmax;
import contract.Temperature;
import contract.TimeFirst;
import contract.TokenDraw;
import contract.TopK;
import contract.TwoLayers;
import contract.TypeReach;
import contract.TypeShapes;
import contract.UpdateGateBack;
import contract.WholeSequence;
import contract.WordWindows;
import java.util.List;

/**
 * An exercise: one notebook with its tasks.
 *
 * @param file the notebook's name without its ending
 * @param title what it is about
 * @param tasks its tasks in order
 */
public record Exercise(String file, String title, List<Task> tasks) {
    /** How many times as long as another's an answer may run that trains a model. */
    private static final int TRAINS = 12;

    /** Every exercise of the course; number 91 belongs to no lesson, it closes part 1. */
    public static final List<Exercise> ALL = List.of(
            new Exercise(
                    "ex01-sequences",
                    "Encode, decode, cut into windows",
                    List.of(
                            new Task("1.1", "text to rows", OneHotEncode.class, OneHotEncodeCheck.class),
                            new Task("1.2", "rows to text", OneHotDecode.class, OneHotDecodeCheck.class),
                            new Task("1.3", "windows", SeriesCut.class, SeriesCutCheck.class),
                            new Task("1.4", "time first", TimeFirst.class, TimeFirstCheck.class))),
            new Exercise(
                    "ex02-learning",
                    "From logits to one step of descent",
                    List.of(
                            new Task("2.1", "softmax", Softmax.class, SoftmaxCheck.class),
                            new Task("2.2", "cross-entropy", CrossEntropy.class, CrossEntropyCheck.class),
                            new Task("2.3", "the chain rule", FiveNodes.class, FiveNodesCheck.class),
                            new Task("2.4", "one step of descent", DescentStep.class, DescentStepCheck.class))),
            new Exercise(
                    "ex03-bigram",
                    "The bigram and the window",
                    List.of(
                            new Task("3.1", "counting pairs", PairCounts.class, PairCountsCheck.class),
                            new Task("3.2", "probabilities", BigramProbabilities.class, BigramProbabilitiesCheck.class),
                            new Task("3.3", "perplexity", BigramPerplexity.class, BigramPerplexityCheck.class),
                            new Task("3.4", "windows of words", WordWindows.class, WordWindowsCheck.class))),
            new Exercise(
                    "ex04-elman-step",
                    "One Elman step, then the loop",
                    List.of(
                            new Task("4.1", "one step", ElmanStep.class, ElmanStepCheck.class),
                            new Task("4.2", "the loop", ElmanLoop.class, ElmanLoopCheck.class),
                            new Task("4.3", "the output", ElmanOutput.class, ElmanOutputCheck.class),
                            new Task("4.4", "counting the weights", ElmanCount.class, ElmanCountCheck.class))),
            new Exercise(
                    "ex05-feedback",
                    "A layer with feedback",
                    List.of(
                            new Task("5.1", "one step, side by side", FeedbackStep.class, FeedbackStepCheck.class),
                            new Task("5.2", "joining the weights", JoinedWeights.class, JoinedWeightsCheck.class),
                            new Task("5.3", "shapes of layers", LayerShapes.class, LayerShapesCheck.class),
                            new Task("5.4", "mend two layers", TwoLayers.class, TwoLayersCheck.class))),
            new Exercise(
                    "ex06-feeding-sequences",
                    "Feeding sequences",
                    List.of(
                            new Task("6.1", "padding", PadSequences.class, PadSequencesCheck.class),
                            new Task("6.2", "the masked mean", MaskedMean.class, MaskedMeanCheck.class),
                            new Task("6.3", "mend a fit", MaskedDescent.class, MaskedDescentCheck.class),
                            new Task("6.4", "mend a layer", CausalStates.class, CausalStatesCheck.class),
                            new Task("6.5", "mend a reader", CarriedStates.class, CarriedStatesCheck.class))),
            new Exercise(
                    "ex07-types",
                    "Types of recurrent networks",
                    List.of(
                            new Task("7.1", "shapes", TypeShapes.class, TypeShapesCheck.class),
                            new Task("7.2", "which type fits", FittingType.class, FittingTypeCheck.class),
                            new Task("7.3", "who can know what", TypeReach.class, TypeReachCheck.class),
                            new Task("7.4", "many to one", LastOutputs.class, LastOutputsCheck.class),
                            new Task("7.5", "one to many", GreedyWriter.class, GreedyWriterCheck.class))),
            new Exercise(
                    "ex08-backpropagation-through-time",
                    "Backpropagation through time by hand",
                    List.of(
                            new Task("8.1", "one step back", ElmanStepBack.class, ElmanStepBackCheck.class),
                            new Task("8.2", "through time", ElmanStatesBack.class, ElmanStatesBackCheck.class),
                            new Task("8.3", "shared weights sum", ElmanSums.class, ElmanSumsCheck.class),
                            new Task("8.4", "one update", ElmanDescent.class, ElmanDescentCheck.class))),
            new Exercise(
                    "ex09-vanishing-and-exploding-gradients",
                    "Measuring and clipping gradients",
                    List.of(
                            new Task("9.1", "the norm of a Jacobian", JacobianNorm.class, JacobianNormCheck.class),
                            new Task("9.2", "over a distance", JacobianProduct.class, JacobianProductCheck.class),
                            new Task(
                                    "9.3",
                                    "clipping by global norm",
                                    GlobalNormClip.class,
                                    GlobalNormClipCheck.class))),
            new Exercise(
                    "ex10-lstm-step",
                    "One LSTM step, there and back",
                    List.of(
                            new Task("10.1", "one step", LstmStep.class, LstmStepCheck.class),
                            new Task("10.2", "the loop", LstmLoop.class, LstmLoopCheck.class),
                            new Task("10.3", "the way back", LstmStepBack.class, LstmStepBackCheck.class),
                            new Task("10.4", "a cell that counts", CountingCell.class, CountingCellCheck.class))),
            new Exercise(
                    "ex11-gru-step",
                    "One GRU step, and other people's GRUs",
                    List.of(
                            new Task("11.1", "one step", GruStep.class, GruStepCheck.class),
                            new Task("11.2", "mend the paper's GRU", ResetBefore.class, ResetBeforeCheck.class),
                            new Task(
                                    "11.3",
                                    "somebody else's weights",
                                    MirroredWeights.class,
                                    MirroredWeightsCheck.class),
                            new Task(
                                    "11.4",
                                    "back through the mixture",
                                    UpdateGateBack.class,
                                    UpdateGateBackCheck.class))),
            new Exercise(
                    "ex12-bidirectional-and-deep",
                    "Two directions, and layers over layers",
                    List.of(
                            new Task(
                                    "12.1",
                                    "a padded batch turned round",
                                    ReversedSequences.class,
                                    ReversedSequencesCheck.class),
                            new Task(
                                    "12.2",
                                    "a reader from the end",
                                    ReaderFromTheEnd.class,
                                    ReaderFromTheEndCheck.class),
                            new Task("12.3", "the merge", MergedDirections.class, MergedDirectionsCheck.class),
                            new Task(
                                    "12.4",
                                    "mend an answer to a whole sequence",
                                    WholeSequence.class,
                                    WholeSequenceCheck.class),
                            new Task("12.5", "counting a deep network", DeepCount.class, DeepCountCheck.class))),
            new Exercise(
                    "ex13-a-language-model",
                    "From logits to a text, and its mark",
                    List.of(
                            new Task("13.1", "temperature", Temperature.class, TemperatureCheck.class),
                            new Task("13.2", "top-k", TopK.class, TopKCheck.class),
                            new Task("13.3", "drawing", TokenDraw.class, TokenDrawCheck.class),
                            new Task(
                                    "13.4", "one mark in three units", LanguageMarks.class, LanguageMarksCheck.class))),
            new Exercise(
                    "ex14-ctc",
                    "CTC: the ways to say a word",
                    List.of(
                            new Task("14.1", "what a path says", Collapse.class, CollapseCheck.class),
                            new Task("14.2", "adding logarithms", LogSum.class, LogSumCheck.class),
                            new Task("14.3", "the trellis", CtcForward.class, CtcForwardCheck.class),
                            new Task("14.4", "the gradient", CtcGradient.class, CtcGradientCheck.class),
                            new Task("14.5", "mend a reader", GreedyLabels.class, GreedyLabelsCheck.class))),
            new Exercise(
                    "ex15-speech",
                    "From a sound to frames, bands and an error rate",
                    List.of(
                            new Task("15.1", "frames", FadedFrames.class, FadedFramesCheck.class),
                            new Task("15.2", "mel bands", MelEnergies.class, MelEnergiesCheck.class),
                            new Task("15.3", "label error rate", LabelErrorRate.class, LabelErrorRateCheck.class),
                            new Task(
                                    "15.4",
                                    "mend a normalisation",
                                    NormalisedFrames.class,
                                    NormalisedFramesCheck.class))),
            new Exercise(
                    "ex91-a-blank-page",
                    "A blank page",
                    List.of(new Task("91.1", "a model of your own", LogLabels.class, LogLabelsCheck.class, TRAINS))));

    /** {@return the tasks of every exercise, in order} */
    public static List<Task> tasksOfAll() {
        return ALL.stream().flatMap(exercise -> exercise.tasks().stream()).toList();
    }

    /**
     * Finds a task.
     *
     * @param id its number, such as {@code 4.1}
     * @return the task
     * @throws IllegalArgumentException if there is none
     */
    public static Task task(String id) {
        return tasksOfAll().stream()
                .filter(task -> task.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no task " + id + "; the tasks are "
                        + String.join(", ", tasksOfAll().stream().map(Task::id).toList()) + "."));
    }
}
