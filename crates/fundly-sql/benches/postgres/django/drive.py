"""Pledges from several processes at once: drive.py PROCESSES CAMPAIGNS SECONDS prints one JSON object."""

import json
import multiprocessing
import random
import sys
import time
import uuid


def pledge(campaigns):
    from service import place_pledge

    campaign = uuid.UUID(int=random.randint(1, campaigns))
    command = uuid.uuid4()
    return command, campaign, place_pledge(command, campaign, campaign, uuid.uuid4(), 2500)


def work(campaigns, seconds, barrier, answers):
    from service import place_pledge

    # The first pledge connects; a repeat of it finds the first answer.
    command, campaign, first = pledge(campaigns)
    assert place_pledge(command, campaign, campaign, uuid.uuid4(), 2500) == first

    barrier.wait()
    micros = []
    start = time.monotonic()
    asked = start
    while asked < start + seconds:
        pledge(campaigns)
        answered = time.monotonic()
        micros.append(round((answered - asked) * 1_000_000))
        asked = answered
    answers.put((start, asked, micros))


def main():
    processes, campaigns, seconds = (int(argument) for argument in sys.argv[1:])
    context = multiprocessing.get_context("spawn")
    barrier, answers = context.Barrier(processes), context.Queue()
    arguments = (campaigns, seconds, barrier, answers)
    workers = [context.Process(target=work, args=arguments, daemon=True) for _ in range(processes)]
    for worker in workers:
        worker.start()
    starts, ends, micros = zip(*(answers.get(timeout=seconds + 60) for _ in workers))
    for worker in workers:
        worker.join()
    json.dump({"seconds": max(ends) - min(starts), "micros": sum(micros, [])}, sys.stdout)


if __name__ == "__main__":
    main()
