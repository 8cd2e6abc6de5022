package contract;

/**
 * Task 24.4: does a forecast know the direction?
 *
 * <pre>
 * n = days on which the price moved        share = hits / n        always = max(ups, downs) / n
 * better   if share > always + 1/√n
 * </pre>
 */
public interface DirectionHits {
    /**
     * Compares the hits of a forecast with those of whoever says the same every day.
     *
     * @param returns what came, [d]: above 0 on a day that went up; not all of them 0
     * @param forecasts what was expected, [d]; one of 0 says nothing, and so is no hit
     * @return both shares, and whether the forecast is better by more than luck
     */
    Outcome decide(double[] returns, double[] forecasts);

    /**
     * The outcome.
     *
     * @param share of the days on which the price moved, the share on which the forecast had the direction
     * @param always the share of the direction that was more frequent
     * @param better whether the first is above the second by more than 1/√n
     */
    record Outcome(double share, double always, boolean better) {}
}
