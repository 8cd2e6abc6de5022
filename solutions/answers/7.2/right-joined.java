import contract.FittingType;

class MyFittingType implements FittingType {
    @Override
    public String type(int stepsIn, int stepsOut, boolean oneAnswerAStep, boolean live) {
        if (stepsIn == 1) {
            return stepsOut == 1 ? "one to one" : "one to many";
        }
        if (stepsOut == 1) {
            return "many to " + "one";
        }
        if (!oneAnswerAStep) {
            return String.join(", ", "encoder", "decoder");
        }
        return live ? "in step" : "both directions";
    }
}
