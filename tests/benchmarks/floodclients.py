#!/usr/bin/env python3
# SPDX-FileCopyrightText: LeadHub Webhooks contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What a flood of clients on the ingest API costs the service: memory, answers of /livez, the dispatcher's rate.

    floodclients.py PROGRAM [--clients 10000] [--leads 2000] [--rounds 3]

Each round dispatches the same leads while clients say nothing, while they send a byte a second, and in peace: then they
knock on another service, for they need the same processors. Those that are refused knock again. All of it stays on this
machine. Prints one line of JSON for each phase, then the ratios of their medians to those in peace.
"""

import argparse
import asyncio
import collections
import contextlib
import json
import multiprocessing
import os
import pathlib
import resource
import select
import socket
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time

PATIENCE = 120  # seconds until a phase is given up
PER_SOURCE = 200  # clients with one address; the service takes 32 of them
AGAIN = 10  # seconds until one that was refused knocks again


class Receiver(asyncio.Protocol):
    """Answers 200 to every request; it counts nothing, the service does."""

    def connection_made(self, transport):
        self.transport, self.rest = transport, b""

    def data_received(self, data):
        self.rest += data
        while (end := self.rest.find(b"\r\n\r\n")) >= 0:
            head = self.rest[:end].lower()
            size = int(head.split(b"content-length:")[1].split(b"\r\n")[0])
            if len(self.rest) < end + 4 + size:
                return
            self.rest = self.rest[end + 4 + size:]
            self.transport.write(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")


def receive(listener):
    async def serve():
        server = await asyncio.get_running_loop().create_server(Receiver, sock=listener)
        await server.serve_forever()

    asyncio.run(serve())


class Crowd:
    """Clients that connect, send a byte a second or nothing, and knock again when they are cut."""

    def __init__(self, clients, port, drips):
        self.port, self.drips = port, drips
        self.poll, self.wires = select.epoll(), {}
        self.waiting = collections.deque((number * AGAIN / clients, number) for number in range(clients))
        self.refused = self.most = 0

    def connect(self, number, now):
        wire = socket.socket()
        wire.setblocking(False)
        wire.bind((f"127.1.{number // PER_SOURCE}.1", 0))
        wire.connect_ex(("127.0.0.1", self.port))
        with contextlib.suppress(OSError):
            wire.send(b"POST /v1/leads HTTP/1.1\r\nX: ")
        self.wires[wire.fileno()] = wire, number, now
        self.poll.register(wire, select.EPOLLIN | select.EPOLLHUP | select.EPOLLERR)

    def cut(self, descriptor, now):
        wire, number, began = self.wires.pop(descriptor)
        wire.close()
        self.refused += now - began < 1
        self.waiting.append((now + AGAIN, number))

    def run(self, enough):
        start, dripped = time.monotonic(), 0
        while not enough.is_set():
            now = time.monotonic() - start
            while self.waiting and self.waiting[0][0] <= now:
                self.connect(self.waiting.popleft()[1], now)
            self.most = max(self.most, len(self.wires))
            for descriptor, _ in self.poll.poll(0.01):
                self.cut(descriptor, now)
            if self.drips and now - dripped > 1:
                dripped = now
                for wire, _, _ in self.wires.values():
                    with contextlib.suppress(OSError):
                        wire.send(b"a")


def flood(clients, port, drips, enough, report):
    crowd = Crowd(clients, port, drips)
    crowd.run(enough)
    report.put({"refused": crowd.refused, "most_open": crowd.most})


class Service:
    def __init__(self, program, folder, receiver_port):
        folder.mkdir()
        self.database = folder / "leads.sqlite"
        common = [program, "--database", self.database, "--key-file", folder / "key", "--allow-network", "127.0.0.0/8"]
        subprocess.run([*common, "webhooks", "add", "--name", "Receiver", "--event", "lead.created", "--url",
                        f"http://127.0.0.1:{receiver_port}/"], check=True, capture_output=True)
        self.monitor, self.ingest = free_port(), free_port()
        self.process = subprocess.Popen([*common, "--service", "--log-level", "error",
                                         "--listen", f"127.0.0.1:{self.monitor}",
                                         "--api-listen", f"127.0.0.1:{self.ingest}"])

    def memory(self):
        """MB that are the process's own."""
        lines = pathlib.Path(f"/proc/{self.process.pid}/smaps_rollup").read_text().splitlines()
        return sum(int(line.split()[1]) for line in lines if line.startswith("Private_")) / 1024

    def processor(self):
        """Milliseconds of processor time that it used until now."""
        words = pathlib.Path(f"/proc/{self.process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(words[11]) + int(words[12])) * 1000 / os.sysconf("SC_CLK_TCK")

    def get(self, path):
        """The answer, and how many milliseconds it took."""
        began = time.perf_counter()
        with socket.create_connection(("127.0.0.1", self.monitor), timeout=10) as wire:
            wire.sendall(f"GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".encode())
            answer = b"".join(iter(lambda: wire.recv(65536), b""))
        return answer, (time.perf_counter() - began) * 1000

    def ready(self):
        with contextlib.suppress(OSError):
            return self.get("/readyz")[0].startswith(b"HTTP/1.1 200")
        return False

    def delivered(self):
        lines = self.get("/metrics")[0].decode().splitlines()
        return sum(int(line.split()[-1]) for line in lines
                   if line.startswith("leadhub_webhooks_deliveries_finished_total") and 'succeeded' in line)

    def dispatch(self, leads):
        """Adds leads and waits for their deliveries: rate, and what was seen of the service meanwhile."""
        before = self.delivered()
        with contextlib.closing(sqlite3.connect(self.database, timeout=60)) as connection, connection:
            emails = [(f"{number}@example.com",) for number in range(leads)]
            connection.executemany("INSERT INTO leads (email) VALUES (?)", emails)
        began, used, answers, memory, looked = time.monotonic(), self.processor(), [], [], 0
        while True:
            answers.append(self.get("/livez")[1])
            memory.append(self.memory())
            if time.monotonic() - looked > 0.2:
                looked = time.monotonic()
                if self.delivered() - before >= leads:
                    break
            if looked - began > PATIENCE:
                sys.exit("The deliveries do not come to an end.")
            time.sleep(0.02)
        answers.sort()
        return {"rate": leads / (time.monotonic() - began),
                "processor_ms": (self.processor() - used) / leads, "livez_p50": statistics.median(answers),
                "livez_p99": answers[len(answers) * 99 // 100], "livez_max": answers[-1], "memory": max(memory)}


def free_port():
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return listener.getsockname()[1]


def phase(service, port, kind, wanted):
    enough, report = multiprocessing.Event(), multiprocessing.SimpleQueue()
    crowd = multiprocessing.Process(target=flood, args=(wanted.clients, port, kind == "bytes", enough, report))
    crowd.start()
    time.sleep(1.2 * AGAIN)  # everybody has knocked
    figures = {"phase": kind, **service.dispatch(wanted.leads)}
    enough.set()
    figures |= report.get()
    crowd.join()
    return figures


def report(seen):
    def ratio(kind, name):
        mine, peace = (statistics.median(one[name] for one in seen[which]) for which in (kind, "peace"))
        return round(mine / peace, 2)

    for kind in ("idle", "bytes"):
        print(json.dumps({"ratio": kind} | {name: ratio(kind, name) for name in (
            "rate", "processor_ms", "livez_p50", "livez_p99", "memory")}))


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("program")
    arguments.add_argument("--clients", type=int, default=10_000)
    arguments.add_argument("--leads", type=int, default=2_000)
    arguments.add_argument("--rounds", type=int, default=3)
    wanted = arguments.parse_args()
    most = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
    listener = socket.create_server(("127.0.0.1", 0))
    receiver = multiprocessing.Process(target=receive, args=(listener,), daemon=True)
    receiver.start()
    seen = {"peace": [], "idle": [], "bytes": []}
    with tempfile.TemporaryDirectory() as folder, contextlib.ExitStack() as ends:
        ends.callback(receiver.terminate)
        service, other = (Service(wanted.program, pathlib.Path(folder) / name, listener.getsockname()[1])
                          for name in ("service", "other"))
        for one in (service, other):
            ends.callback(one.process.wait)
            ends.callback(one.process.terminate)
            while not one.ready():
                time.sleep(0.1)
            one.dispatch(wanted.leads)  # what it keeps for good, it takes now
        for _ in range(wanted.rounds):
            for kind, figures in seen.items():
                port = other.ingest if kind == "peace" else service.ingest
                figures.append(phase(service, port, kind, wanted))
                print(json.dumps(figures[-1]), flush=True)
    report(seen)


if __name__ == "__main__":
    main()
