import contract.FittingType;

class MyFittingType implements FittingType {
    @Override
    public String type(int stepsIn, int stepsOut, boolean oneAnswerAStep, boolean live) {
        boolean manyIn = stepsIn > 1;
        boolean manyOut = stepsOut > 1;
        if (manyIn && manyOut) {
            if (oneAnswerAStep && live) {
                return "in step";
            }
            return oneAnswerAStep ? "both directions" : "encoder, decoder";
        }
        return (manyIn ? "many" : "one") + " to " + (manyOut ? "many" : "one");
    }
}
