import contract.FittingType;

class MyFittingType implements FittingType {
    @Override
    public String type(int stepsIn, int stepsOut, boolean oneAnswerAStep, boolean live) {
        return stepsIn == 1
                ? (stepsOut == 1 ? "one to one" : "one to many")
                : stepsOut == 1 ? "many to one" : !oneAnswerAStep ? "encoder, decoder" : live ? "in step" : "both directions";
    }
}
